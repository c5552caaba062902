/** Credit as a means of payment: the customer's own, or a credit note by its number. */
import { X } from 'lucide-react'
import { useState } from 'react'
import { Amount } from '@/components/ui/amount'
import { Button, IconButton } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { useT } from '@/core/l10n'
import { Said } from './lines'
import { said, useTill } from './use-till'

type CreditProps = {
  /** The customer's own credit, if he has any. */
  account: { name: string; paise: number } | null
  onUse: (note: string | null) => void
  onBack: () => void
}

/** Which credit: Enter on an empty field takes the customer's own, a number that note's. A scanned note is typed like any other. */
export function CreditForm({ account, onUse, onBack }: CreditProps) {
  const t = useT()
  const [note, setNote] = useState('')
  const number = note.trim()
  return (
    <form
      noValidate
      className="flex items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        if (number || account) onUse(number || null)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        onBack()
      }}
    >
      <TextField
        label={t('till-credit-note')}
        hint={account ? t('till-credit-there', { name: account.name }) : undefined}
        className="flex-1"
        autoFocus
        value={note}
        data-testid="pay-credit-note"
        onChange={(event) => setNote(event.target.value)}
      />
      {account && (
        <span className="tabular pb-2 font-semibold text-ok" data-testid="pay-credit-there">
          <Amount paise={account.paise} />
        </span>
      )}
      <Button type="submit" data-testid="pay-credit-use">
        {t('command-use-credit')}
      </Button>
    </form>
  )
}

/** The credit the bill uses so far; what is wrong with it stands at its line. */
export function CreditsUsed({ onBack }: { onBack: (n: number) => void }) {
  const t = useT()
  const { draft, quote } = useTill()
  const credits = draft.credits ?? []
  if (credits.length === 0) return null
  return (
    <ul className="flex flex-col divide-y divide-line rounded-md border border-line" data-testid="pay-credits">
      {credits.map(({ note }, n) => (
        <li key={n} className="px-3 py-1.5">
          <span className="flex items-center gap-2">
            <span className="flex-1">
              {note ? t('bills-credit-used', { number: note }) : t('bills-credit-account')}
            </span>
            <IconButton label={t('till-credit-back')} icon={X} onClick={() => onBack(n)} className="size-6!" />
          </span>
          <Said all={said(quote?.problems, `credits.${n}`)} bad />
        </li>
      ))}
    </ul>
  )
}
