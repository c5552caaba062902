/** Quantities line by line, the reason, and what the buyer gets: all by keys, computed by the engine after each of them. */
import { useMutation, useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { liftable } from '@/components/people/override-dialog'
import { useOverride } from '@/components/people/use-override'
import { Amount } from '@/components/ui/amount'
import { Button } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'
import { firstField } from '@/components/ui/dialog'
import { control, TextField } from '@/components/ui/field'
import { Kbd } from '@/components/ui/kbd'
import { Keys } from '@/components/ui/keys'
import { Notice } from '@/components/ui/notice'
import { formatQuantity, parseQuantity } from '@/core/amount'
import { useCommand } from '@/core/commands'
import { ApiError, fieldMessage } from '@/core/error'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useT } from '@/core/l10n'
import type { Message, PaymentMode, ReturnLine, ReturnQuote, WholeCreditNote } from '@/core/types'
import { MODES, modeWords } from './modes'
import { draftOf, NOTHING_TYPED, placeOf, type Typed } from './return-draft'

type Props = { fresh: ReturnQuote; onTaken: (note: WholeCreditNote) => void; onClose: () => void }

export function ReturnForm({ fresh, onTaken, onClose }: Props) {
  const t = useT()
  const host = useHost()
  const [typed, setTyped] = useState<Typed>(NOTHING_TYPED)
  const id = useRef<string | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const bill = fresh.invoice.id
  // The lines came after the dialog had given its focus away.
  useEffect(() => firstField(box.current)?.focus(), [])
  const draft = draftOf(bill, typed)
  const { data: quote = fresh } = useQuery({
    queryKey: [...keys.bills, 'return', bill, draft],
    queryFn: () => host.quoteReturn(draft),
    placeholderData: (before) => before,
    gcTime: 0,
  })
  // A second press is the same return.
  const named = async () => draftOf(bill, typed, (id.current ??= await host.newReturnId()))
  const { ask, dialog } = useOverride(async (person, pin) => host.authoriseReturn(await named(), person, pin))
  const taking = useMutation({
    mutationFn: async () => host.returnGoods(await named()),
    onSuccess: onTaken,
    onError: (error) => {
      ask(error, taking.mutate)
    },
  })
  const failure = taking.error && ApiError.from(taking.error)
  const take = () => {
    if (!taking.isPending) taking.mutate()
  }
  // The bill may be there later than the dialog, which then gives its focus to a button in the next frame.
  useEffect(() => {
    const later = setTimeout(() => box.current?.querySelector<HTMLElement>('[data-focus]')?.focus(), 50)
    return () => clearTimeout(later)
  }, [])
  const choose = (refund: PaymentMode | null) => setTyped((now) => ({ ...now, refund }))
  useCommand('bill.finalise', take, { enabled: !taking.isPending })
  // What a PIN lifts is asked for by taking, too: the engine has the last word.
  const needs = liftable(quote.problems)
  useCommand('bill.override', take, { enabled: needs.length > 0 && !taking.isPending })

  const wrongOf = (line: number): Message | undefined => {
    const read = parseQuantity(typed.quantities[line] ?? '')
    if (!read.ok) return read.message
    const field = `lines.${placeOf(draft, line)}.quantity_milli`
    return [...quote.problems, ...(failure?.fields ?? [])].find((problem) => problem.field === field)?.message
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const fields = [...(box.current?.querySelectorAll<HTMLInputElement>('input') ?? [])]
    const at = fields.findIndex((field) => field === event.target)
    const step = { ArrowDown: 1, ArrowUp: -1, Enter: 1 }[event.key]
    if (event.ctrlKey || event.altKey || event.metaKey) return
    if (at >= 0 && step) fields[Math.max(0, Math.min(fields.length - 1, at + step))]?.focus()
    else if (!(event.target instanceof HTMLInputElement) && /^[0-5]$/.test(event.key))
      choose(event.key === '0' ? null : (MODES[Number(event.key) - 1] ?? null))
    else return
    event.preventDefault()
  }
  const all = () =>
    setTyped((now) => ({
      ...now,
      quantities: Object.fromEntries(fresh.lines.map(({ line, left_milli }) => [line, formatQuantity(left_milli)])),
    }))
  const about = [...quote.problems, ...quote.warnings].filter(({ field }) => field === 'bill')

  return (
    <div role="presentation" ref={box} onKeyDown={onKeyDown} className="mt-3 flex flex-col gap-3" data-testid="return">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="selectable font-semibold">{fresh.invoice.number}</span>
        <span className="text-quiet">{fresh.invoice.customer_name}</span>
        <Button small className="ml-auto" onClick={all} data-testid="return-all">
          {t('returns-all')}
        </Button>
      </p>
      {about.map(({ field, message }, n) => (
        <Notice key={`${field}-${n}`} kind="warn">
          {t.say(message)}
        </Notice>
      ))}
      <ul aria-label={t('returns-lines')} className="flex flex-col divide-y divide-line border-y border-line">
        {fresh.lines.map((line, n) => (
          <Line
            key={line.line}
            line={quote.lines[n] ?? line}
            first={n === 0}
            text={typed.quantities[line.line] ?? ''}
            wrong={wrongOf(line.line)}
            onText={(text) => setTyped((now) => ({ ...now, quantities: { ...now.quantities, [line.line]: text } }))}
          />
        ))}
      </ul>
      <TextField
        label={t('returns-reason')}
        required
        value={typed.reason}
        error={fieldMessage(failure, 'reason')}
        data-testid="return-reason"
        onChange={(event) => setTyped({ ...typed, reason: event.target.value })}
      />
      <div
        role="group"
        aria-label={t('returns-money')}
        tabIndex={-1}
        className="grid grid-cols-6 gap-1.5 rounded-md outline-offset-4"
      >
        {[null, ...MODES].map((mode, n) => (
          <button
            key={mode ?? 'credit'}
            type="button"
            aria-pressed={mode === typed.refund}
            data-testid={`return-${mode ?? 'credit'}`}
            onClick={() => choose(mode)}
            className={cx(
              'flex h-12 flex-col items-center justify-center gap-0.5 rounded-md border text-small',
              mode === typed.refund
                ? 'border-accent bg-accent-soft font-medium text-accent-text'
                : 'border-line-strong hover:bg-hover',
            )}
          >
            <Kbd>{String(n)}</Kbd>
            {mode ? modeWords(t, mode) : t('returns-credit')}
          </button>
        ))}
      </div>
      <p className="text-small text-faint">{t('returns-hint')}</p>
      <Sums quote={quote} />
      {needs.length > 0 && (
        <Notice
          kind="warn"
          testId="return-needs"
          action={
            <Button small command="bill.override" onClick={take}>
              {t('command-override')} <Keys of="bill.override" />
            </Button>
          }
        >
          {needs.map(({ field, message }) => (
            <p key={field}>{t.say(message)}</p>
          ))}
        </Notice>
      )}
      {failure && liftable(failure.fields).length === 0 && <Problems failure={failure} />}
      {dialog}
      <div className="mt-1 flex flex-wrap justify-end gap-2">
        <Button onClick={onClose} data-cancel>
          {t('do-cancel')}
        </Button>
        <Button
          variant="primary"
          pending={taking.isPending}
          command="bill.finalise"
          onClick={take}
          data-testid="return-take"
        >
          {t('returns-take')} <Keys of="bill.finalise" />
        </Button>
      </div>
    </div>
  )
}

/** What the engine says of the whole return; lines and reason say their own. */
function Problems({ failure }: { failure: ApiError }) {
  const t = useT()
  const whole = failure.fields.filter(({ field }) => field !== 'reason' && !field.includes('quantity_milli'))
  if (failure.fields.length > 0 && whole.length === 0) return null
  return <Notice kind="bad">{t.say(whole[0]?.message ?? failure.said)}</Notice>
}

type LineProps = {
  line: ReturnLine
  first: boolean
  text: string
  wrong: Message | undefined
  onText: (text: string) => void
}

function Line({ line: { line, sold, left_milli, amount_paise }, first, text, wrong, onText }: LineProps) {
  const t = useT()
  const nothing = left_milli === 0
  const left = { left: formatQuantity(left_milli), sold: formatQuantity(sold.quantity_milli) }
  return (
    <li className="flex flex-wrap items-center gap-x-3 py-2" data-testid="return-line">
      <span className="min-w-0 flex-1">
        {sold.name}
        <span className="tabular block text-small text-quiet">
          <Amount paise={sold.price_paise} /> · {t('returns-left', left)}
        </span>
      </span>
      <input
        type="text"
        inputMode="decimal"
        aria-label={t('returns-back-of', { name: sold.name })}
        aria-invalid={wrong ? true : undefined}
        disabled={nothing}
        value={text}
        data-focus={first && !nothing ? true : undefined}
        data-testid={`return-quantity-${line}`}
        onFocus={(event) => event.target.select()}
        onChange={(event) => onText(event.target.value)}
        className={`${control} h-9 w-20! border-edge text-right`}
      />
      <span className="tabular w-24 text-right">{amount_paise > 0 && <Amount paise={amount_paise} />}</span>
      {wrong && <span className="basis-full text-right text-small text-bad">{t.say(wrong)}</span>}
    </li>
  )
}

function Sums({ quote }: { quote: ReturnQuote }) {
  const t = useT()
  const rows = [
    ['returns-settles', quote.settles_paise],
    ['returns-paid-back', quote.refund_paise],
    ['returns-stays', quote.credit_paise],
  ] as const
  return (
    <dl className="flex flex-col gap-1">
      <div className="flex items-baseline justify-between gap-3">
        <dt className="font-medium text-quiet">{t('returns-worth')}</dt>
        <dd className="tabular text-[2rem]/10 font-semibold tracking-tight" data-testid="return-total">
          <Amount paise={quote.total_paise} />
        </dd>
      </div>
      {rows.map(
        ([label, paise]) =>
          paise > 0 && (
            <div key={label} className="flex justify-between gap-3">
              <dt className="text-quiet">{t(label)}</dt>
              <dd className="tabular" data-testid={label}>
                <Amount paise={paise} />
              </dd>
            </div>
          ),
      )}
    </dl>
  )
}
