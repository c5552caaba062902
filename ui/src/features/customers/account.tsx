/** A customer's account: what he owes in all branches, each entry of it, and money that is taken on it. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { toast } from 'sonner'
import { MoneyForm } from '@/components/sales/money-form'
import { Amount } from '@/components/ui/amount'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useT } from '@/core/l10n'
import { businessDay } from '@/core/time'

/** As many of the newest entries as fit beside a form; the command line prints all of them. */
const SHOWN = 8

export function Account({ id }: { id: string }) {
  const t = useT()
  const host = useHost()
  const client = useQueryClient()
  const entries = useQuery({ queryKey: [...keys.bills, 'account', id], queryFn: () => host.customerStatement(id) }).data
  if (!entries) return null
  const owed = entries.at(-1)?.balance_paise ?? 0
  return (
    <section className="flex flex-col gap-3 border-t border-line p-5" data-testid="account">
      <div className="flex items-baseline justify-between gap-3">
        <h3 className="font-semibold">{owed < 0 ? t('account-is-owed') : t('account-owes')}</h3>
        <span className="tabular text-head font-semibold">
          <Amount paise={Math.abs(owed)} />
        </span>
      </div>
      <ul className="flex flex-col divide-y divide-line">
        {entries.slice(-SHOWN).map((entry, n) => (
          <li key={n} className="flex items-baseline gap-3 py-1.5" data-testid="account-entry">
            <span className="w-24 shrink-0 text-quiet">{businessDay(entry.business_date)}</span>
            <span className="min-w-0 flex-1 truncate">{t.say(entry.what)}</span>
            <span className="tabular">
              <Amount paise={entry.amount_paise} />
            </span>
          </li>
        ))}
      </ul>
      <MoneyForm
        title={t('account-receive')}
        take={(payment) => host.receiveOnAccount(id, payment)}
        onTaken={() => {
          toast.success(t('account-received'))
          void client.invalidateQueries({ queryKey: keys.bills })
        }}
      />
    </section>
  )
}
