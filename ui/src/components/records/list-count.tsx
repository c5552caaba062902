/** The number of records; after Enter matched several, also how to choose one. */
import { formatCount } from '@/core/amount'
import { useT } from '@/core/l10n'

export function ListCount({ total, choosing }: { total: number; choosing: boolean }) {
  const t = useT()
  return (
    <span role="status" className="truncate">
      {choosing ? t('list-choose', { count: total }) : total > 0 && formatCount(total)}
    </span>
  )
}
