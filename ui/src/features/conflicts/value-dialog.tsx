/** Resolves a conflict with a third value. */
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { ApiError, fieldMessage } from '@/core/error'
import { useT } from '@/core/l10n'
import type { Conflict } from '@/core/types'
import { fieldForm } from './conflict-text'
import { useSettling } from './use-settling'
import type { Course } from './use-course'

type Props = {
  conflict: Conflict | null
  course: Course
  returnFocus: () => void
  onClose: () => void
  onDone: (id: string) => void
}

export function ValueDialog({ conflict, returnFocus, ...rest }: Props) {
  const t = useT()
  return (
    <Dialog
      open={conflict !== null}
      onClose={rest.onClose}
      returnFocus={returnFocus}
      title={conflict ? t('value-title', { field: t.say(conflict.title), record: t.say(conflict.label) }) : ''}
      text={t('value-text')}
    >
      {conflict && <ValueForm key={conflict.id} conflict={conflict} {...rest} />}
    </Dialog>
  )
}

type FormProps = Omit<Props, 'conflict' | 'returnFocus'> & { conflict: Conflict }

function ValueForm({ conflict, course, onClose, onDone }: FormProps) {
  const t = useT()
  const form = fieldForm(conflict.field, conflict.present?.value ?? null)
  const [text, setText] = useState(form.text)
  const [wrong, setWrong] = useState<string>()
  const { settling } = useSettling(course.handlers)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (settling.isPending) return
    const read = form.read(text)
    if (typeof read !== 'string' && !read.ok) return setWrong(t.say(read.message))
    const value = typeof read === 'string' ? read : read.value === null ? null : String(read.value)
    setWrong(undefined)
    const settle = { conflicts: [conflict], choice: { choice: 'value', value } } as const
    settling.mutate(settle, { onSuccess: () => onDone(conflict.id) })
  }
  const said = fieldMessage(settling.error, 'value')
  const message = wrong ?? (said && t.say(said))

  return (
    <form onSubmit={submit} className="mt-4 flex flex-col gap-3">
      <TextField
        label={t.say(conflict.title)}
        value={text}
        onChange={(event) => setText(event.target.value)}
        sign={form.sign}
        unit={form.unit}
        inputMode={form.decimal ? 'decimal' : undefined}
        error={message}
        data-testid="value-text"
      />
      {settling.error && !message && <Notice kind="bad">{t.say(ApiError.from(settling.error).said)}</Notice>}
      <DialogActions onCancel={onClose}>
        <Button type="submit" variant="primary" pending={settling.isPending} data-testid="value-submit">
          {t('value-do')}
        </Button>
      </DialogActions>
    </form>
  )
}
