/** What the shop decides about its tills; it holds in every branch. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Switch } from '@/components/ui/switch'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useT } from '@/core/l10n'
import type { TillSettings } from '@/core/types'

export function SettingsDialog({ kept, onClose }: { kept: TillSettings; onClose: () => void }) {
  const t = useT()
  const host = useHost()
  const client = useQueryClient()
  const [wanted, setWanted] = useState(kept)
  const saving = useMutation({
    mutationFn: () => host.setTillSettings(wanted),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: keys.till })
      onClose()
    },
  })
  const failure = saving.error && ApiError.from(saving.error)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!saving.isPending) saving.mutate()
  }
  return (
    <Dialog open onClose={onClose} title={t('shift-settings')} text={t('shift-settings-text')}>
      <form onSubmit={submit} noValidate className="mt-3 flex flex-col gap-3" data-testid="till-settings-form">
        <TextField
          label={t('till-setting-day-ends')}
          hint={t('shift-day-ends-hint')}
          type="time"
          min="00:00"
          max="12:00"
          value={wanted.day_ends}
          data-focus
          data-testid="till-day-ends"
          onChange={(event) => setWanted({ ...wanted, day_ends: event.target.value || '00:00' })}
        />
        <Switch
          checked={wanted.shift_needed ?? false}
          onChange={(shift_needed) => setWanted({ ...wanted, shift_needed })}
          testId="till-needed"
        >
          {t('till-setting-needed')}
        </Switch>
        <Switch
          checked={wanted.blind_count ?? false}
          onChange={(blind_count) => setWanted({ ...wanted, blind_count })}
          testId="till-blind"
        >
          {t('till-setting-blind')}
        </Switch>
        {failure && <Notice kind="bad">{t.say(failure.said)}</Notice>}
        <DialogActions onCancel={onClose}>
          <Button type="submit" variant="primary" pending={saving.isPending} data-testid="till-settings-save">
            {t('do-save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
