/** Where backups are kept, how often one is made, and how many are kept. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { FolderOpen } from 'lucide-react'
import { toast } from 'sonner'
import { useEngineForm } from '@/components/form/use-engine-form'
import { Button, IconButton } from '@/components/ui/button'
import { SelectField, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/page'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useT } from '@/core/l10n'
import type { BackupStatus } from '@/core/types'
import { readSettings } from './backup-text'

const often = ['1', '4', '12', '24', '168', '0'] as const

/** The engine's names of the fields that are called otherwise here. */
const names = { every_hours: 'every', keep_months: 'months' } as const

export function BackupSettingsPanel({ status }: { status: BackupStatus }) {
  const t = useT()
  const host = useHost()
  const client = useQueryClient()
  const { settings } = status
  const every = String(settings.every_hours)
  const { form, bind, submit, pending, problem, isDirty } = useEngineForm({
    values: {
      folder: settings.folder ?? '',
      every,
      keep: String(settings.keep),
      months: String(settings.keep_months),
    },
    save: (typed) => host.setBackups(readSettings(typed)),
    onSaved: (next) => {
      client.setQueryData(keys.backupStatus, next)
      toast.success(t('backups-saved', { folder: next.folder }))
    },
    names,
  })
  const choose = useMutation({
    mutationFn: () => host.chooseFolder(t('backups-choose-title')),
    onSuccess: (folder) => {
      if (folder !== null) form.setValue('folder', folder, { shouldDirty: true })
    },
    onError: (error) => toast.error(t.say(ApiError.from(error).said)),
  })
  const listed = often.some((hours) => hours === every)
  return (
    <Panel title={t('backups-settings')}>
      <form onSubmit={submit} noValidate className="flex flex-col gap-3 p-4">
        <div className="flex items-start gap-2">
          <TextField
            label={t('backups-folder')}
            placeholder={t('backups-folder-beside')}
            hint={settings.folder === null ? status.folder : t('backups-folder-hint')}
            className="flex-1"
            data-testid="backup-folder"
            {...bind('folder')}
          />
          <IconButton
            label={t('backups-choose')}
            icon={FolderOpen}
            onClick={() => choose.mutate()}
            className="mt-5 border border-line-strong"
            data-testid="backup-choose"
          />
        </div>
        {status.same_disk && (
          <Notice kind="info" testId="backup-same-disk">
            {t('backups-same-disk')}
          </Notice>
        )}
        <SelectField label={t('backups-every')} {...bind('every')}>
          {!listed && <option value={every}>{t('backups-every-hours', { hours: settings.every_hours })}</option>}
          {often.map((hours) => (
            <option key={hours} value={hours}>
              {t(`backups-every-${hours}`)}
            </option>
          ))}
        </SelectField>
        <div className="grid grid-cols-2 gap-2">
          <TextField label={t('backups-keep')} inputMode="decimal" data-testid="backup-keep" {...bind('keep')} />
          <TextField
            label={t('backups-keep-monthly')}
            unit={t('unit-months')}
            inputMode="decimal"
            {...bind('months')}
          />
        </div>
        {problem && <Notice kind="bad">{problem}</Notice>}
        <Button type="submit" pending={pending} disabled={!isDirty} className="self-start" data-testid="backup-save">
          {t('do-apply')}
        </Button>
        <p className="text-small text-faint">{t('backups-sign-ins')}</p>
      </form>
    </Panel>
  )
}
