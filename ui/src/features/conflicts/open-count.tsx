/** The number of open conflicts and review cards; a dot if the sidebar is folded. */
import { formatCount } from '@/core/amount'
import { useT } from '@/core/l10n'
import { useAttention } from '@/core/queries'

export function OpenCount({ folded }: { folded: boolean }) {
  const t = useT()
  const attention = useAttention().data
  const count = attention ? attention.conflicts + attention.reviews : 0
  if (count === 0) return null
  const words = t('conflicts-count', { count })
  return folded ? (
    <span title={words} className="absolute top-1 right-2 size-2 rounded-full bg-warn" />
  ) : (
    <span
      title={words}
      data-testid="attention-count"
      className="tabular rounded-full bg-warn-soft px-1.5 text-tiny font-medium text-warn"
    >
      {formatCount(count)}
    </span>
  )
}
