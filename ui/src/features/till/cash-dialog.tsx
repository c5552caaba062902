/** Cash into the drawer or out of it, with its reason. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { SelectField, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { parseRupees } from '@/core/amount'
import { ApiError, fieldMessage } from '@/core/error'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useT } from '@/core/l10n'
import { toast } from '@/core/toast'
import type { Message } from '@/core/types'
import { WAYS } from './ways'

export function CashDialog({ onClose }: { onClose: () => void }) {
  const t = useT()
  const host = useHost()
  const client = useQueryClient()
  const [id] = useState(() => host.newBillId())
  const [at, setAt] = useState(0)
  const [text, setText] = useState('')
  const [note, setNote] = useState('')
  const [wrong, setWrong] = useState<Message | null>(null)
  const { direction, reason } = WAYS[at] ?? WAYS[0]
  const moving = useMutation({
    mutationFn: async (amount_paise: number | null) =>
      host.moveCash({ id: await id, direction, reason, amount_paise, note }),
    onSuccess: (report) => {
      client.setQueryData([...keys.till, 'report', null], report)
      toast.success(t('cash-moved'))
      onClose()
    },
  })
  const failure = moving.error && ApiError.from(moving.error)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (moving.isPending) return
    const read = parseRupees(text)
    setWrong(read.ok ? null : read.message)
    if (read.ok) moving.mutate(read.value)
  }
  const elsewhere = failure && (failure.fields.length === 0 ? t.say(failure.said) : fieldMessage(failure, 'shift'))
  return (
    <Dialog open onClose={onClose} title={t('command-cash')}>
      <form onSubmit={submit} noValidate className="mt-3 flex flex-col gap-3" data-testid="cash-form">
        <SelectField
          label={t('cash-way')}
          value={String(at)}
          error={fieldMessage(failure, 'reason')}
          data-testid="cash-way"
          onChange={(event) => setAt(Number(event.target.value))}
        >
          {WAYS.map(({ words }, n) => (
            <option key={words} value={n}>
              {t(words)}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t('column-amount_paise')}
          sign="₹"
          inputMode="decimal"
          value={text}
          error={wrong ? t.say(wrong) : fieldMessage(failure, 'amount_paise')}
          data-focus
          data-testid="cash-amount"
          onChange={(event) => setText(event.target.value)}
        />
        <TextField
          label={t('column-note')}
          value={note}
          error={fieldMessage(failure, 'note')}
          data-testid="cash-note"
          onChange={(event) => setNote(event.target.value)}
        />
        {elsewhere && <Notice kind="bad">{elsewhere}</Notice>}
        <DialogActions onCancel={onClose}>
          <Button type="submit" variant="primary" pending={moving.isPending} data-testid="cash-save">
            {t('do-save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
