/** One bill: what was sold, its tax, its payments; money is taken for it, and on its own day it is cancelled. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { liftable, OverrideDialog } from '@/components/people/override-dialog'
import { PaperButtons } from '@/components/print/paper-buttons'
import { usePrintBill } from '@/components/print/use-print-bill'
import { modeWords } from '@/components/sales/modes'
import { useConfirmPayment } from '@/components/sales/use-confirm-payment'
import { MoneyForm } from '@/components/sales/money-form'
import { stateName } from '@/components/parties/states'
import { Amount } from '@/components/ui/amount'
import { Button } from '@/components/ui/button'
import { Drawer } from '@/components/ui/drawer'
import { TextField } from '@/components/ui/field'
import { Keys } from '@/components/ui/keys'
import { Notice } from '@/components/ui/notice'
import { Failure, Loading } from '@/components/ui/states'
import { formatPercent, formatQuantity } from '@/core/amount'
import { useCommand } from '@/core/commands'
import { ApiError, fieldMessage, otherMessage } from '@/core/error'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useT } from '@/core/l10n'
import { businessDay, today } from '@/core/time'
import type { Invoice, WholeInvoice } from '@/core/types'
import { Standing } from './columns'

type Props = { id: string; onClose: () => void; onReturn: () => void; returnTo: () => HTMLElement | null }

const keyOf = (id: string) => [...keys.bills, 'one', id]

export function BillDrawer({ id, onClose, onReturn, returnTo }: Props) {
  const t = useT()
  const host = useHost()
  const { data, error, refetch } = useQuery({ queryKey: keyOf(id), queryFn: () => host.bill(id) })
  return (
    <Drawer
      open
      onClose={onClose}
      returnTo={returnTo}
      title={data?.invoice.number ?? t('kind-invoices')}
      note={data && businessDay(data.invoice.business_date)}
      action={data && <Standing bill={data.invoice} t={t} />}
    >
      {data ? (
        <Whole bill={data} onReturn={onReturn} />
      ) : error ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </Drawer>
  )
}

type WholeProps = { bill: WholeInvoice; onReturn: () => void }

function Whole({ bill: { invoice, lines, payments, returned, credits, credit_notes }, onReturn }: WholeProps) {
  const t = useT()
  const isFinal = invoice.status === 'final'
  // Only a bill of today, of which nothing came back, can be cancelled; the engine has the last word.
  const cancellable = isFinal && invoice.returned === 'none' && invoice.business_date === today()
  const returnable = isFinal && invoice.returned !== 'whole'
  useCommand('bill.return', onReturn, { enabled: returnable })
  const waiting = isFinal ? payments.find(({ unconfirmed }) => unconfirmed) : undefined
  const confirm = useConfirmPayment()
  const seen = () => {
    if (waiting && !confirm.isPending) confirm.mutate(waiting.id)
  }
  useCommand('payment.confirm', seen, { enabled: waiting !== undefined })
  const heads = [
    ['column-taxable_paise', invoice.taxable_paise],
    ['column-tax_paise', invoice.tax_paise],
    ['till-round-off', invoice.round_off_paise],
  ] as const
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto p-5" data-testid="bill-drawer">
      {invoice.status !== 'draft' && <Copies bill={invoice} />}
      {invoice.status === 'cancelled' && invoice.notes && <Notice kind="warn">{invoice.notes}</Notice>}
      <div>
        <p className="font-semibold">{invoice.customer_name ?? t('till-no-customer')}</p>
        <p className="tabular text-quiet">{invoice.customer_phone}</p>
        {invoice.place_of_supply && (
          <p className="text-quiet">
            {t('till-place')}: {stateName(t, invoice.place_of_supply)}
          </p>
        )}
        {invoice.staff && (
          <p className="text-quiet" data-testid="bill-staff">
            {t('people-made-by', { name: invoice.staff })}
          </p>
        )}
      </div>
      <ul className="flex flex-col divide-y divide-line border-y border-line">
        {lines.map((line, n) => (
          <li key={n} className="flex items-baseline gap-3 py-2" data-testid="bill-line">
            <span className="tabular w-12 shrink-0 text-right font-medium">{formatQuantity(line.quantity_milli)}</span>
            <span className="min-w-0 flex-1">
              {line.name}
              <span className="tabular block text-small text-quiet">
                <Amount paise={line.price_paise} /> · {formatPercent(line.tax_rate_milli)}
              </span>
              {(returned[n] ?? 0) > 0 && (
                <span className="tabular block text-small text-warn" data-testid="bill-line-returned">
                  {t('bills-returned-of', { quantity: formatQuantity(returned[n] ?? 0) })}
                </span>
              )}
            </span>
            <span className="tabular">
              <Amount paise={line.total_paise} />
            </span>
          </li>
        ))}
      </ul>
      <dl className="flex flex-col gap-1">
        {heads.map(([head, paise]) => (
          <Sum key={head} label={t(head)} paise={paise} />
        ))}
        <Sum label={t('column-total_paise')} paise={invoice.total_paise} strong />
      </dl>
      <section>
        <h3 className="font-semibold">{t('bills-payments')}</h3>
        <dl className="mt-1 flex flex-col gap-1" data-testid="bill-payments">
          {payments.map(({ id, mode, amount_paise, business_date, unconfirmed }) => (
            <Sum
              key={id}
              label={[
                modeWords(t, mode),
                businessDay(business_date),
                unconfirmed && isFinal && t('payments-unconfirmed'),
              ]
                .filter(Boolean)
                .join(' · ')}
              paise={amount_paise}
            />
          ))}
          {credits.map(({ number, amount_paise }, n) => (
            <Sum
              key={`credit-${n}`}
              label={number ? t('bills-credit-used', { number }) : t('bills-credit-account')}
              paise={amount_paise}
            />
          ))}
        </dl>
        {waiting && (
          <Button small command="payment.confirm" className="mt-2" onClick={seen} data-testid="bill-confirm">
            {t('payments-confirm')} <Keys of="payment.confirm" />
          </Button>
        )}
      </section>
      {credit_notes.length > 0 && (
        <section>
          <h3 className="font-semibold">{t('bills-notes')}</h3>
          <dl className="mt-1 flex flex-col gap-1" data-testid="bill-notes">
            {credit_notes.map(({ id, number, business_date, staff, total_paise }) => (
              <Sum
                key={id}
                label={[number, businessDay(business_date), staff].filter(Boolean).join(' · ')}
                paise={-total_paise}
              />
            ))}
          </dl>
        </section>
      )}
      {returnable && (
        <Button command="bill.return" onClick={onReturn} className="self-end" data-testid="bill-return">
          {t('command-return')} <Keys of="bill.return" />
        </Button>
      )}
      {isFinal && invoice.paid_paise < invoice.total_paise && <TakePayment id={invoice.id} />}
      {cancellable && <CancelBill id={invoice.id} />}
    </div>
  )
}

/** Another copy of the bill, or the first where none was printed. */
function Copies({ bill }: { bill: Invoice }) {
  const paper = usePrintBill()
  return (
    <div className="flex flex-wrap gap-2">
      <PaperButtons paper={paper} of={bill} command="record.print" testId="bill" />
    </div>
  )
}

function Sum({ label, paise, strong }: { label: string; paise: number; strong?: boolean }) {
  return (
    <div className={strong ? 'flex justify-between gap-3 text-head font-semibold' : 'flex justify-between gap-3'}>
      <dt className={strong ? undefined : 'text-quiet'}>{label}</dt>
      <dd className="tabular">
        <Amount paise={paise} />
      </dd>
    </div>
  )
}

/** Puts the engine's answer where the drawer reads it. */
function useAnswer(id: string, words: string) {
  const client = useQueryClient()
  return (bill: WholeInvoice) => {
    client.setQueryData(keyOf(id), bill)
    toast.success(words)
  }
}

function TakePayment({ id }: { id: string }) {
  const t = useT()
  const host = useHost()
  const taken = useAnswer(id, t('bills-taken'))
  return (
    <MoneyForm
      title={t('bills-take')}
      take={(payment) => host.addPayment(id, payment)}
      payByCredit={(credit) => host.payByCredit(id, credit)}
      onTaken={taken}
    />
  )
}

function CancelBill({ id }: { id: string }) {
  const t = useT()
  const host = useHost()
  const [reason, setReason] = useState('')
  const onSuccess = useAnswer(id, t('bills-cancelled'))
  const cancel = useMutation({ mutationFn: () => host.cancelBill(id, reason), onSuccess })
  const failure = cancel.error && ApiError.from(cancel.error)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!cancel.isPending) cancel.mutate()
  }
  const needs = liftable(failure?.fields)
  const other = needs.length === 0 && otherMessage(failure, ['reason'])
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-3 rounded-lg border border-line p-4">
      {needs.length > 0 && (
        <OverrideDialog
          needs={needs.map(({ message }) => message)}
          allow={(person, pin) => host.authorise('cancel_bill', id, person, pin)}
          onAllowed={() => cancel.mutate()}
          onClose={() => cancel.reset()}
        />
      )}
      <h3 className="font-semibold">{t('bills-cancel')}</h3>
      <p className="text-quiet">{t('bills-cancel-text')}</p>
      <TextField
        label={t('bills-cancel-reason')}
        value={reason}
        error={fieldMessage(failure, 'reason')}
        data-testid="bill-cancel-reason"
        onChange={(event) => setReason(event.target.value)}
      />
      {other && <Notice kind="bad">{other}</Notice>}
      <Button type="submit" variant="danger" pending={cancel.isPending} className="self-end" data-testid="bill-cancel">
        {t('bills-cancel')}
      </Button>
    </form>
  )
}
