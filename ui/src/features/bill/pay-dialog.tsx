/** Takes the money: a digit chooses how, Enter takes an amount, and what is left stays with the customer. */
import { X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { stateName } from '@/components/parties/states'
import { liftable } from '@/components/people/override-dialog'
import { UpiCode } from '@/components/print/upi-code'
import { Amount } from '@/components/ui/amount'
import { Button, IconButton } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'
import { Dialog } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/field'
import { Kbd } from '@/components/ui/kbd'
import { Keys } from '@/components/ui/keys'
import { Notice } from '@/components/ui/notice'
import { editable, parseRupees } from '@/core/amount'
import { useCommand } from '@/core/commands'
import { useT } from '@/core/l10n'
import { MODES, modeWords } from '@/components/sales/modes'
import type { Message, PaymentDraft, PaymentMode, Quote } from '@/core/types'
import { isEmpty, withCredit, withoutCredit, withoutPayment, withPayment } from './draft'
import { CreditForm, CreditsUsed } from './pay-credit'
import { Said } from './lines'
import { Row, useBuyer } from './totals'
import { said, useTill } from './use-till'

/** The key beside those of the modes. */
const CREDIT_KEY = '6'

type Props = { onClose: () => void; onCustomer: () => void; onOverride: () => void; returnFocus: () => void }

export function PayDialog(props: Props) {
  const t = useT()
  return (
    <Dialog open onClose={props.onClose} title={t('command-pay')} returnFocus={props.returnFocus}>
      <Payment {...props} />
    </Dialog>
  )
}

function Payment({ onClose, onCustomer, onOverride }: Props) {
  const t = useT()
  const { till, draft, quote, finalising, problem } = useTill()
  const [mode, setMode] = useState<PaymentMode | null>(null)
  const [onCredit, setOnCredit] = useState(false)
  const [text, setText] = useState('')
  const [reference, setReference] = useState('')
  const [wrong, setWrong] = useState<Message | null>(null)
  const modes = useRef<HTMLDivElement>(null)
  const buyer = useBuyer(draft.customer_id)
  const payments = draft.payments ?? []
  const due = quote?.due_paise ?? 0
  // A key pressed while the dialog still moves in belongs to it, not to the item box.
  useLayoutEffect(() => modes.current?.focus(), [])

  const choose = (next: PaymentMode) => {
    setMode(next)
    setWrong(null)
    setReference('')
    setText(due > 0 ? editable.rupees(due) : '')
  }
  /** Takes what stands in the box. Returns whether nothing is wrong with it. */
  const take = (): boolean => {
    if (!mode) return true
    const read = parseRupees(text)
    if (!read.ok) {
      setWrong(read.message)
      return false
    }
    // Of cash, what was handed over: the engine says what of it is for the bill, and what goes back.
    const payment: PaymentDraft =
      mode === 'cash'
        ? { mode, tendered_paise: read.value }
        : { mode, amount_paise: read.value, reference: reference.trim() || null }
    if (read.value !== null) till.change(withPayment(draft, payment))
    setMode(null)
    modes.current?.focus()
    return true
  }
  const finalise = async () => {
    if (finalising || !take()) return
    const { draft: now, done } = till.read()
    // A second press of the key that made it: the next bill has begun already.
    if (done && isEmpty(now)) return onClose()
    // Nothing was said of money, and nobody is there to owe it: it lies in the drawer.
    if (!now.payments?.length && !now.customer_id && due > 0) till.change(withPayment(now, { mode: 'cash' }))
    if (await till.finalise()) onClose()
    else if (liftable(till.read().problem?.fields).length > 0) onOverride()
  }
  useCommand('bill.finalise', () => void finalise(), { enabled: !finalising })
  useCommand('bill.customer', onCustomer)

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.altKey || event.metaKey) return
    const next = /^[1-5]$/.test(event.key) ? MODES[Number(event.key) - 1] : undefined
    if (next) choose(next)
    else if (event.key === CREDIT_KEY) setOnCredit(true)
    else if (event.key === 'Backspace' && payments.length > 0) till.change(withoutPayment(draft, payments.length - 1))
    else return
    event.preventDefault()
  }
  const failed = problem && problem.fields.length === 0 ? problem : null
  const failedOnce = problem?.fields.some(({ field }) => field === 'payments') ?? false
  const allCash = due > 0 && payments.length === 0 && !draft.customer_id && !mode

  return (
    <div onKeyDown={onKeyDown} role="presentation" className="mt-2 flex flex-col gap-3">
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span className="font-medium text-quiet">{t('till-payable')}</span>
        <span className="tabular text-[2rem]/10 font-semibold tracking-tight" data-testid="pay-payable">
          <Amount paise={quote?.total_paise ?? 0} />
        </span>
      </p>
      <div
        ref={modes}
        role="group"
        aria-label={t('till-pay-modes')}
        tabIndex={-1}
        data-focus
        data-testid="pay-modes"
        className="grid grid-cols-6 gap-1.5 rounded-md outline-offset-4"
      >
        {MODES.map((one, n) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === mode}
            data-testid={`pay-${one}`}
            onClick={() => choose(one)}
            className={cx(
              'flex h-12 flex-col items-center justify-center gap-0.5 rounded-md border text-small',
              one === mode
                ? 'border-accent bg-accent-soft font-medium text-accent-text'
                : 'border-line-strong hover:bg-hover',
            )}
          >
            <Kbd>{String(n + 1)}</Kbd>
            {modeWords(t, one)}
          </button>
        ))}
        <button
          type="button"
          aria-pressed={onCredit}
          data-testid="pay-credit"
          onClick={() => setOnCredit(true)}
          className={cx(
            'flex h-12 flex-col items-center justify-center gap-0.5 rounded-md border text-small',
            onCredit
              ? 'border-accent bg-accent-soft font-medium text-accent-text'
              : 'border-line-strong hover:bg-hover',
          )}
        >
          <Kbd>{CREDIT_KEY}</Kbd>
          {t('till-credit')}
        </button>
      </div>
      {onCredit && (
        <CreditForm
          account={
            buyer && (quote?.balance_paise ?? 0) < 0 ? { name: buyer.name, paise: -(quote?.balance_paise ?? 0) } : null
          }
          onUse={(note) => {
            till.change(withCredit(draft, note))
            setOnCredit(false)
            modes.current?.focus()
          }}
          onBack={() => {
            setOnCredit(false)
            modes.current?.focus()
          }}
        />
      )}
      {mode ? (
        <form
          noValidate
          className="flex flex-wrap items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault()
            take()
          }}
        >
          <AmountField
            mode={mode}
            text={text}
            onText={setText}
            wrong={wrong}
            onBack={() => setMode(null)}
            back={modes}
          />
          {mode !== 'cash' && (
            <TextField
              label={t('till-reference')}
              className="flex-1"
              value={reference}
              data-testid="pay-reference"
              onChange={(event) => setReference(event.target.value)}
            />
          )}
          <Button type="submit">{t('till-pay-take')}</Button>
        </form>
      ) : (
        <p className="text-small text-faint">{t('till-pay-hint')}</p>
      )}
      <CreditsUsed
        onBack={(n) => {
          till.change(withoutCredit(draft, n))
          modes.current?.focus()
        }}
      />
      {mode === 'upi' && <UpiCode paise={due} reference={draft.id ?? ''} />}
      {payments.length > 0 && (
        <ul className="flex flex-col divide-y divide-line rounded-md border border-line" data-testid="pay-taken">
          {payments.map((payment, n) => (
            <Taken
              key={n}
              payment={payment}
              quote={quote}
              n={n}
              onBack={() => {
                till.change(withoutPayment(draft, n))
                modes.current?.focus()
              }}
            />
          ))}
        </ul>
      )}
      <dl className="flex flex-col gap-1 text-head">
        {quote?.scheme === 'regular' && quote.supply === 'inter' && quote.place_of_supply && (
          <Row label={t('till-place')} testId="pay-place">
            {stateName(t, quote.place_of_supply)} · {t('till-supply-inter')}
          </Row>
        )}
        {(quote?.credit_paise ?? 0) > 0 && (
          <Row label={t('till-credit')} testId="pay-credit-used">
            <Amount paise={quote?.credit_paise ?? 0} />
          </Row>
        )}
        <Row label={t('till-due')} testId="pay-due">
          <Amount paise={due} />
        </Row>
        {(quote?.change_paise ?? 0) > 0 && (
          <Row label={t('till-change')} testId="pay-change">
            <span className="font-semibold text-ok">
              <Amount paise={quote?.change_paise ?? 0} />
            </span>
          </Row>
        )}
      </dl>
      {buyer && due > 0 && (
        <p className="text-quiet" data-testid="pay-account">
          {t('till-pay-account', { name: buyer.name })}
        </p>
      )}
      {/* What is still due while money is being taken is nobody's mistake. */}
      {payments.length > 0 && !failedOnce && (
        <Said all={(quote?.problems ?? []).filter(({ field }) => field === 'payments')} />
      )}
      {failedOnce && <Said all={(problem?.fields ?? []).filter(({ field }) => field === 'payments')} bad />}
      <Said all={said(quote?.problems, 'lines')} bad />
      <Said all={said(quote?.warnings, 'customer_id')} />
      {failed && <Notice kind="bad">{t.say(failed.said)}</Notice>}
      <div className="mt-1 flex flex-wrap justify-end gap-2">
        <Button onClick={onCustomer} command="bill.customer">
          {t('command-customer')} <Keys of="bill.customer" />
        </Button>
        <Button
          variant="primary"
          pending={finalising}
          command="bill.finalise"
          data-testid="pay-finalise"
          onClick={() => void finalise()}
        >
          {t(allCash ? 'till-pay-cash' : 'command-finalise')} <Keys of="bill.finalise" />
        </Button>
      </div>
    </div>
  )
}

type FieldProps = {
  mode: PaymentMode
  text: string
  onText: (text: string) => void
  wrong: Message | null
  onBack: () => void
  back: { current: HTMLElement | null }
}

function AmountField({ mode, text, onText, wrong, onBack, back }: FieldProps) {
  const t = useT()
  const field = useRef<HTMLInputElement>(null)
  // Another mode begins with what is due anew.
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [mode])
  return (
    <TextField
      ref={field}
      label={mode === 'cash' ? t('till-pay-handed') : t('till-pay-amount', { mode: modeWords(t, mode) })}
      sign="₹"
      inputMode="decimal"
      className="flex-1"
      value={text}
      error={wrong ? t.say(wrong) : undefined}
      data-testid="pay-amount"
      onChange={(event) => onText(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        // One step back: the dialog stays.
        event.preventDefault()
        event.stopPropagation()
        onBack()
        back.current?.focus()
      }}
    />
  )
}

type TakenProps = { payment: PaymentDraft; quote: Quote | null; n: number; onBack: () => void }

function Taken({ payment: { mode, amount_paise, tendered_paise }, quote, n, onBack }: TakenProps) {
  const t = useT()
  const paise = amount_paise ?? tendered_paise
  return (
    <li className="px-3 py-1.5">
      <span className="flex items-center gap-2">
        <span className="flex-1">{modeWords(t, mode)}</span>
        <span className="tabular">{paise != null && <Amount paise={paise} />}</span>
        <IconButton
          label={t('till-pay-back', { mode: modeWords(t, mode) })}
          icon={X}
          onClick={onBack}
          className="size-6!"
        />
      </span>
      <Said all={said(quote?.problems, `payments.${n}`)} bad />
    </li>
  )
}
