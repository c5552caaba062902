/** Opens the till: what lies in the drawer, as it did the last time unless somebody says otherwise. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { focusScreen } from '@/components/ui/focus'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/page'
import { editable, parseRupees } from '@/core/amount'
import { ApiError, fieldMessage } from '@/core/error'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useT } from '@/core/l10n'
import { businessDay } from '@/core/time'
import { toast } from '@/core/toast'
import type { Message, Till } from '@/core/types'

export function OpenForm({ till }: { till: Till }) {
  const t = useT()
  const host = useHost()
  const client = useQueryClient()
  const [id] = useState(() => host.newBillId())
  const [text, setText] = useState(editable.rupees(till.last_float_paise))
  const [note, setNote] = useState('')
  const [wrong, setWrong] = useState<Message | null>(null)
  const opening = useMutation({
    mutationFn: async (float_paise: number | null) => host.openShift({ id: await id, float_paise, note }),
    onSuccess: (opened) => {
      client.setQueryData(keys.till, opened)
      toast.success(t('shift-opened'))
    },
  })
  // The till was asked for after the screen was there.
  useEffect(focusScreen, [])
  const failure = opening.error && ApiError.from(opening.error)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (opening.isPending) return
    const read = parseRupees(text)
    setWrong(read.ok ? null : read.message)
    if (read.ok) opening.mutate(read.value)
  }
  const beside = fieldMessage(failure, 'id')
  return (
    <Panel title={t('shift-open-title', { day: businessDay(till.day) })}>
      <form onSubmit={submit} noValidate className="flex max-w-md flex-col gap-3 p-4" data-testid="till-open-form">
        <p className="text-quiet">{t('shift-open-text')}</p>
        <TextField
          label={t('shift-float')}
          hint={t('shift-float-hint')}
          sign="₹"
          inputMode="decimal"
          value={text}
          error={wrong ? t.say(wrong) : fieldMessage(failure, 'float_paise')}
          data-initial-focus
          data-testid="till-float"
          onFocus={(event) => event.target.select()}
          onChange={(event) => setText(event.target.value)}
        />
        <TextField
          label={t('column-note')}
          value={note}
          error={fieldMessage(failure, 'note')}
          onChange={(event) => setNote(event.target.value)}
        />
        {(beside ?? (failure?.fields.length === 0 ? t.say(failure.said) : undefined)) && (
          <Notice kind="bad">{beside ?? (failure && t.say(failure.said))}</Notice>
        )}
        <Button
          type="submit"
          variant="primary"
          pending={opening.isPending}
          className="self-start"
          data-testid="till-open"
        >
          {t('shift-open-do')}
        </Button>
      </form>
    </Panel>
  )
}
