/** Where backups are kept, how often one is made, and how many are kept. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { Button } from '@/components/ui/button'
import { SelectField, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/page'
import { ApiError, fieldMessage } from '@/core/error'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import type { BackupStatus } from '@/core/types'
import { readSettings } from './backup-text'

const often = [
  ['1', 'Every hour'],
  ['4', 'Every 4 hours'],
  ['12', 'Twice a day'],
  ['24', 'Every day'],
  ['168', 'Every week'],
  ['0', 'Never automatically'],
] as const

export function BackupSettingsPanel({ status }: { status: BackupStatus }) {
  const host = useHost()
  const client = useQueryClient()
  const { settings } = status
  const [typed, setTyped] = useState<Partial<Record<'folder' | 'every' | 'keep' | 'months', string>>>({})
  const text = {
    folder: settings.folder ?? '',
    every: String(settings.every_hours),
    keep: String(settings.keep),
    months: String(settings.keep_months),
    ...typed,
  }
  const save = useMutation({
    mutationFn: () => host.setBackups(readSettings(text)),
    onSuccess: (next) => {
      client.setQueryData(keys.backupStatus, next)
      setTyped({})
      toast.success('Backups go to ' + next.folder)
    },
  })
  const bind = (name: keyof typeof text, field: string) => ({
    value: text[name],
    error: fieldMessage(save.error, field),
    onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [name]: event.target.value }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!save.isPending) save.mutate()
  }
  const listed = often.some(([hours]) => hours === text.every)
  const other = save.error && ApiError.from(save.error).fields.length === 0
  return (
    <Panel title="Where and how often">
      <form onSubmit={submit} noValidate className="flex flex-col gap-3 p-4">
        <TextField
          label="Folder"
          placeholder="Beside the data"
          hint={settings.folder === null ? status.folder : 'Leave empty for the folder beside the data.'}
          data-testid="backup-folder"
          {...bind('folder', 'folder')}
        />
        {status.same_disk && (
          <Notice kind="info" testId="backup-same-disk">
            This folder is on the same disk as the data. If that disk fails, both are gone: a USB drive or another
            computer’s folder is safer.
          </Notice>
        )}
        <SelectField label="Made" {...bind('every', 'every_hours')}>
          {!listed && <option value={text.every}>Every {text.every} hours</option>}
          {often.map(([hours, words]) => (
            <option key={hours} value={hours}>
              {words}
            </option>
          ))}
        </SelectField>
        <div className="grid grid-cols-2 gap-2">
          <TextField label="Keep last" inputMode="decimal" data-testid="backup-keep" {...bind('keep', 'keep')} />
          <TextField label="Keep monthly for" unit="mo" inputMode="decimal" {...bind('months', 'keep_months')} />
        </div>
        {other && <Notice kind="bad">{save.error.message}</Notice>}
        <Button
          type="submit"
          pending={save.isPending}
          disabled={Object.keys(typed).length === 0}
          className="self-start"
          data-testid="backup-save"
        >
          Apply
        </Button>
        <p className="text-small text-faint">
          Sign-ins are never in a backup; they stay in this computer’s keyring. Backups made by hand are never removed.
        </p>
      </form>
    </Panel>
  )
}
