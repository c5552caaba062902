/** Asks for one value of the bill: a quantity or a discount. Enter takes it. */
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/field'
import { useT } from '@/core/l10n'
import type { Message } from '@/core/types'

type Props = {
  title: string
  label: string
  hint?: string
  unit?: string
  value: string
  /** Takes what was typed, or says what is wrong with it. */
  onTake: (text: string) => Message | null
  onClose: () => void
  returnFocus: () => void
}

export function ValueDialog({ title, label, hint, unit, value, onTake, onClose, returnFocus }: Props) {
  const t = useT()
  const [text, setText] = useState(value)
  const [wrong, setWrong] = useState<Message | null>(null)
  const take = (event: FormEvent) => {
    event.preventDefault()
    const problem = onTake(text)
    setWrong(problem)
    if (!problem) onClose()
  }
  return (
    <Dialog open onClose={onClose} title={title} returnFocus={returnFocus}>
      <form onSubmit={take} noValidate className="mt-3">
        <TextField
          label={label}
          hint={hint}
          unit={unit}
          error={wrong ? t.say(wrong) : undefined}
          inputMode="decimal"
          value={text}
          data-focus
          data-testid="till-value"
          onFocus={(event) => event.target.select()}
          onChange={(event) => setText(event.target.value)}
        />
        <DialogActions onCancel={onClose}>
          <Button type="submit" variant="primary">
            {t('do-apply')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
