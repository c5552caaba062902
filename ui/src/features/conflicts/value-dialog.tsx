/** Resolves a conflict with a third value. */
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { texts } from '@/core/l10n'
import { fieldMessage } from '@/core/error'
import type { Conflict } from '@/core/types'
import { fieldForm } from './conflict-text'
import { useSettle } from './queries'

export function ValueDialog({ conflict, onClose }: { conflict: Conflict | null; onClose: () => void }) {
  return (
    <Dialog
      open={conflict !== null}
      onClose={onClose}
      title={conflict ? `${conflict.title} of ${conflict.label}` : ''}
      text="What is written here goes to every branch and resolves the conflict."
    >
      {conflict && <ValueForm key={conflict.id} conflict={conflict} onClose={onClose} />}
    </Dialog>
  )
}

function ValueForm({ conflict, onClose }: { conflict: Conflict; onClose: () => void }) {
  const form = fieldForm(conflict.field, conflict.present?.value ?? null)
  const [text, setText] = useState(form.text)
  const [wrong, setWrong] = useState<string>()
  const settle = useSettle(onClose)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (settle.isPending) return
    const read = form.read(text)
    if (typeof read !== 'string' && !read.ok) return setWrong(read.message)
    const value = typeof read === 'string' ? read : read.value === null ? null : String(read.value)
    setWrong(undefined)
    settle.mutate({ ids: [conflict.id], choice: { choice: 'value', value } })
  }
  const message = wrong ?? fieldMessage(settle.error, 'value')

  return (
    <form onSubmit={submit} className="mt-4 flex flex-col gap-3">
      <TextField
        label={texts().say(conflict.title)}
        value={text}
        onChange={(event) => setText(event.target.value)}
        sign={form.sign}
        unit={form.unit}
        inputMode={form.decimal ? 'decimal' : undefined}
        error={message}
        data-testid="value-text"
      />
      {settle.error && !message && <Notice kind="bad">{settle.error.message}</Notice>}
      <DialogActions onCancel={onClose}>
        <Button type="submit" variant="primary" pending={settle.isPending} data-testid="value-submit">
          Resolve
        </Button>
      </DialogActions>
    </form>
  )
}
