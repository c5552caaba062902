/** What a customer bought, line by line, by the bills this computer holds. */
import { useQuery } from '@tanstack/react-query'
import { Amount } from '@/components/ui/amount'
import { formatQuantity } from '@/core/amount'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useT } from '@/core/l10n'
import { businessDay } from '@/core/time'

export function Purchases({ id }: { id: string }) {
  const t = useT()
  const host = useHost()
  const lines = useQuery({
    queryKey: [...keys.bills, 'purchases', id],
    queryFn: () => host.customerPurchases(id),
  }).data
  if (!lines) return null
  if (lines.length === 0) return <p className="text-quiet">{t('account-no-purchases')}</p>
  return (
    <ul className="flex flex-col divide-y divide-line">
      {lines.map((line, n) => (
        <li key={n} className="flex items-baseline gap-3 py-1.5" data-testid="purchase">
          <span className="w-24 shrink-0 text-quiet">{businessDay(line.business_date)}</span>
          <span className="min-w-0 flex-1">
            {line.name}
            <span className="tabular block text-small text-quiet">
              {line.number}
              {line.returned_milli > 0 &&
                ` · ${t('account-came-back', { quantity: formatQuantity(line.returned_milli) })}`}
            </span>
          </span>
          <span className="tabular text-quiet">{formatQuantity(line.quantity_milli)}</span>
          <span className="tabular w-24 text-right">
            <Amount paise={line.total_paise} />
          </span>
        </li>
      ))}
    </ul>
  )
}
