/** A customer's account: what he owes in all branches, each entry of it, and money that is taken on it. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { toast } from 'sonner'
import { ApiError } from '@/core/error'
import { MoneyForm } from '@/components/sales/money-form'
import { Amount } from '@/components/ui/amount'
import { Button } from '@/components/ui/button'
import { Segments } from '@/components/ui/segments'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { type Texts, useT } from '@/core/l10n'
import { businessDay } from '@/core/time'
import { Purchases } from './purchases'

/** As many of the newest entries as fit beside a form; the rest shows by a press. */
const SHOWN = 8

type Part = 'entries' | 'purchases'

const parts = (t: Texts) =>
  [
    { key: 'entries', label: t('account-entries') },
    { key: 'purchases', label: t('account-purchases') },
  ] as const

export function Account({ id }: { id: string }) {
  const t = useT()
  const host = useHost()
  const client = useQueryClient()
  const [all, setAll] = useState(false)
  const [part, setPart] = useState<Part>('entries')
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
      <Segments label={t('account-entries')} options={parts(t)} value={part} onChange={setPart} />
      {part === 'purchases' ? (
        <Purchases id={id} />
      ) : (
        <>
          <ul className="flex flex-col divide-y divide-line">
            {entries.slice(all ? 0 : -SHOWN).map((entry, n) => (
              <li key={n} className="flex items-baseline gap-3 py-1.5" data-testid="account-entry">
                <span className="w-24 shrink-0 text-quiet">{businessDay(entry.business_date)}</span>
                <span className="min-w-0 flex-1 truncate">{t.say(entry.what)}</span>
                <span className="tabular">
                  <Amount paise={entry.amount_paise} />
                </span>
                <span className="tabular w-24 shrink-0 text-right text-quiet">
                  <Amount paise={entry.balance_paise} />
                </span>
              </li>
            ))}
          </ul>
          {!all && entries.length > SHOWN && (
            <Button small className="self-start" onClick={() => setAll(true)} data-testid="account-all">
              {t('account-all', { count: entries.length })}
            </Button>
          )}
        </>
      )}
      <Statement id={id} />
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

/** The account on paper: printed, or kept as a PDF to be sent. */
function Statement({ id }: { id: string }) {
  const t = useT()
  const host = useHost()
  const onError = (error: unknown) => toast.error(t.say(ApiError.from(error).said))
  const print = useMutation({
    mutationFn: () => host.printStatement(id, null),
    onSuccess: ({ printer }) => toast(t('print-goes', { printer })),
    onError,
  })
  const save = useMutation({
    mutationFn: async () => {
      const file = await host.chooseFileToSave(t('print-save-pdf'), 'statement.pdf')
      if (file) await host.saveStatement(id, file)
      return file
    },
    onSuccess: (file) => file && toast.success(t('print-saved', { file })),
    onError,
  })
  return (
    <div className="flex flex-wrap gap-2">
      <Button small pending={print.isPending} onClick={() => print.mutate()} data-testid="account-print">
        {t('command-print')}
      </Button>
      <Button small pending={save.isPending} onClick={() => save.mutate()} data-testid="account-save-pdf">
        {t('print-save-pdf')}
      </Button>
    </div>
  )
}
