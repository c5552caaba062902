/** Money that is taken: how it comes and how much. The engine says what is wrong with it. */
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { SelectField, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { parseRupees } from '@/core/amount'
import { ApiError, fieldMessage, otherMessage } from '@/core/error'
import { useT } from '@/core/l10n'
import type { CreditDraft, Message, PaymentDraft, PaymentMode } from '@/core/types'
import { MODES, modeWords } from './modes'

type Props<Taken> = {
  title: string
  take: (payment: PaymentDraft) => Promise<Taken>
  /** Pays by credit instead, where that can be. */
  payByCredit?: (credit: CreditDraft) => Promise<Taken>
  onTaken: (taken: Taken) => void
}

export function MoneyForm<Taken>({ title, take, payByCredit: spend, onTaken }: Props<Taken>) {
  const t = useT()
  const [mode, setMode] = useState<PaymentMode>('cash')
  const [onCredit, setOnCredit] = useState(false)
  const [note, setNote] = useState('')
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState<Message | null>(null)
  const taking = useMutation({
    mutationFn: (amount_paise: number | null) => {
      if (onCredit && spend) return spend({ note: note.trim() || null, amount_paise })
      return take({ mode, amount_paise })
    },
    onSuccess: (taken) => {
      setText('')
      setNote('')
      onTaken(taken)
    },
  })
  const failure = taking.error && ApiError.from(taking.error)
  const other = otherMessage(failure, onCredit ? ['amount_paise', 'note'] : ['amount_paise'])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (taking.isPending) return
    const read = parseRupees(text)
    setWrong(read.ok ? null : read.message)
    if (read.ok) taking.mutate(read.value)
  }
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-3 rounded-lg border border-line p-4">
      <h3 className="font-semibold">{title}</h3>
      <div className="grid grid-cols-2 gap-3">
        <SelectField
          label={t('column-mode')}
          value={onCredit ? 'credit' : mode}
          data-testid="bill-pay-mode"
          onChange={({ target }) => {
            setOnCredit(target.value === 'credit')
            if (target.value !== 'credit') setMode(target.value as PaymentMode)
          }}
        >
          {MODES.map((one) => (
            <option key={one} value={one}>
              {modeWords(t, one)}
            </option>
          ))}
          {spend && <option value="credit">{t('till-credit')}</option>}
        </SelectField>
        <TextField
          label={t('column-amount_paise')}
          sign="₹"
          inputMode="decimal"
          value={text}
          error={wrong ? t.say(wrong) : fieldMessage(failure, 'amount_paise')}
          data-testid="bill-pay-amount"
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      {onCredit && (
        <TextField
          label={t('till-credit-note')}
          hint={t('bills-credit-hint')}
          value={note}
          error={fieldMessage(failure, 'note')}
          data-testid="bill-pay-note"
          onChange={(event) => setNote(event.target.value)}
        />
      )}
      {other && <Notice kind="bad">{other}</Notice>}
      <Button type="submit" variant="primary" pending={taking.isPending} className="self-end" data-testid="bill-pay">
        {title}
      </Button>
    </form>
  )
}
