/** The number of open conflicts and review cards; a dot if the sidebar is folded. */
import { counted, formatCount } from '@/core/amount'
import { useAttention } from '@/core/queries'

export function OpenCount({ folded }: { folded: boolean }) {
  const attention = useAttention().data
  const count = attention ? attention.conflicts + attention.reviews : 0
  if (count === 0) return null
  const words = counted(count, 'conflict or review', 'conflicts and reviews')
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
