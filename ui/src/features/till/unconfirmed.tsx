/** Payments by UPI that nobody has seen arrive: whoever sees one on the bank's side says so. */
import { useQuery } from '@tanstack/react-query'
import { useConfirmPayment } from '@/components/sales/use-confirm-payment'
import { Amount } from '@/components/ui/amount'
import { Button } from '@/components/ui/button'
import { Keys } from '@/components/ui/keys'
import { Panel } from '@/components/ui/page'
import { useCommand } from '@/core/commands'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useT } from '@/core/l10n'
import { businessDay } from '@/core/time'

export function Unconfirmed() {
  const t = useT()
  const host = useHost()
  const { data = [] } = useQuery({
    queryKey: [...keys.till, 'unconfirmed'],
    queryFn: () => host.unconfirmedPayments(),
  })
  const confirm = useConfirmPayment()
  const first = data[0]
  const say = (id: string) => {
    if (!confirm.isPending) confirm.mutate(id)
  }
  useCommand('payment.confirm', () => first && say(first.id), { enabled: first !== undefined })
  if (!first) return null
  return (
    <Panel title={t('shift-unconfirmed')}>
      <ul className="flex flex-col divide-y divide-line px-4 pb-2" data-testid="unconfirmed">
        {data.map(({ id, number, customer_name, reference, business_date, amount_paise }, n) => (
          <li key={id} className="flex flex-wrap items-center gap-3 py-1.5" data-testid="unconfirmed-row">
            <span className="tabular text-small text-faint">{businessDay(business_date)}</span>
            <span className="min-w-0 flex-1 truncate">
              {[number, customer_name, reference].filter(Boolean).join(' · ')}
            </span>
            <span className="tabular">
              <Amount paise={amount_paise} />
            </span>
            <Button
              small
              command={n === 0 ? 'payment.confirm' : undefined}
              onClick={() => say(id)}
              data-testid="unconfirmed-confirm"
            >
              {t('payments-confirm')} {n === 0 && <Keys of="payment.confirm" />}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
