/** The watchdog's limits, and desktop notifications. */
import { useMutation, useQuery } from '@tanstack/react-query'
import { toast } from 'sonner'
import { useEngineForm } from '@/components/form/use-engine-form'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/page'
import { Switch } from '@/components/ui/switch'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useT } from '@/core/l10n'
import { useStatus } from '@/core/queries'
import type { AlertLimits } from '@/core/types'

export function AlertPanel() {
  const t = useT()
  const host = useHost()
  const local = useStatus().data?.state === 'local_only'
  const limits = useQuery({ queryKey: keys.alertLimits, queryFn: () => host.alertLimits() }).data
  // Every alert is about sending to a hub.
  if (!limits || local) return null
  return (
    <Panel title={t('alerts-title')}>
      <Limits kept={limits} />
    </Panel>
  )
}

// Anything but a whole number becomes 0, which the engine refuses with the range.
const whole = (text: string) => (/^\s*\d{1,6}\s*$/.test(text) ? Number(text) : 0)

function Limits({ kept }: { kept: AlertLimits }) {
  const t = useT()
  const host = useHost()
  const saved = () => toast.success(t('alerts-saved'))
  const { bind, submit, pending, problem, isDirty } = useEngineForm({
    values: { stuck_minutes: String(kept.stuck_minutes), silent_hours: String(kept.silent_hours) },
    save: (typed) =>
      host.setAlertLimits({
        ...kept,
        stuck_minutes: whole(typed.stuck_minutes),
        silent_hours: whole(typed.silent_hours),
      }),
    onSaved: saved,
  })
  const notify = useMutation({
    mutationFn: (notify: boolean) => host.setAlertLimits({ ...kept, notify }),
    onSuccess: saved,
    onError: (error) => toast.error(t.say(ApiError.from(error).said)),
  })
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-3 p-4">
      <TextField
        label={t('alerts-stuck')}
        unit={t('unit-minutes')}
        inputMode="decimal"
        data-testid="alert-stuck-minutes"
        {...bind('stuck_minutes')}
      />
      <TextField
        label={t('alerts-silent')}
        unit={t('unit-hours')}
        inputMode="decimal"
        data-testid="alert-silent-hours"
        {...bind('silent_hours')}
      />
      <Switch checked={kept.notify} disabled={notify.isPending} testId="alert-notify" onChange={notify.mutate}>
        {t('alerts-notify')}
      </Switch>
      {problem && <Notice kind="bad">{problem}</Notice>}
      <Button type="submit" pending={pending} disabled={!isDirty} className="self-start" data-testid="alert-save">
        {t('do-apply')}
      </Button>
    </form>
  )
}
