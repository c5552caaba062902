/** When this computer syncs by itself: every few minutes, or on days at times; an expression for whoever wants one. */
import { useMutation } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { Controller, useWatch } from 'react-hook-form'
import { toast } from 'sonner'
import { useEngineForm } from '@/components/form/use-engine-form'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/page'
import { Segments } from '@/components/ui/segments'
import { Switch } from '@/components/ui/switch'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { type Texts, useT } from '@/core/l10n'
import { useStatus } from '@/core/queries'
import type { SyncStatus } from '@/core/types'
import { compose, DAYS, decompose, type Times } from './cron-text'
import { CronField } from './cron-field'
import { DaysField } from './days-field'
import { readInterval } from './interval'
import { Preview, usePreview } from './preview'

/** Every other minute during opening hours. */
const EXAMPLE = '0 */2 9-21 * * *'
/** Once, after the shop has closed. */
const EVENING: Times = { days: [...DAYS], times: '21:00' }

type Mode = 'interval' | 'days' | 'cron'
type Fields = { mode: Mode; minutes: string; days: Times; cron: string }
type Plan = { enabled: boolean; minutes: number; cron: string | null }

const modes = [
  { key: 'interval', words: 'schedule-interval' },
  { key: 'days', words: 'schedule-set-times' },
  { key: 'cron', words: 'schedule-advanced' },
] as const

export function SchedulePanel() {
  const t = useT()
  const status = useStatus().data
  if (!status || status.state === 'local_only') return null
  return (
    <Panel title={t('schedule-title')}>
      <Schedule status={status} />
    </Panel>
  )
}

function fieldsOf({ cron, interval_minutes }: SyncStatus): Fields {
  const days = cron === null ? null : decompose(cron)
  return {
    mode: cron === null ? 'interval' : days ? 'days' : 'cron',
    minutes: String(interval_minutes),
    days: days ?? EVENING,
    cron: cron ?? EXAMPLE,
  }
}

/** The times as they will be read again from the expression: "09:30" for "9:30". */
function kept(typed: Fields): Fields {
  const cron = typed.mode === 'days' ? cronOf(typed) : null
  return { ...typed, days: (cron && decompose(cron)) || typed.days }
}

/** Returns the expression the fields stand for; null for an interval or while the times make none. */
function cronOf({ mode, days, cron }: Fields): string | null {
  if (mode === 'interval') return null
  if (mode === 'cron') return cron
  const composed = compose(days)
  return 'cron' in composed ? composed.cron : null
}

function Schedule({ status }: { status: SyncStatus }) {
  const t = useT()
  const host = useHost()
  const set = ({ enabled, minutes, cron }: Plan) => host.setSchedule(enabled, minutes, cron)
  const { form, bind, submit, pending, problem, isDirty, forget } = useEngineForm({
    values: fieldsOf(status),
    save: (typed) =>
      set({
        enabled: status.enabled,
        minutes: typed.mode === 'interval' ? (readInterval(typed.minutes) ?? 0) : status.interval_minutes,
        cron: cronOf(typed),
      }),
    kept,
    onSaved: (_, typed) => toast.success(savedText(t, typed)),
  })
  const toggle = useMutation({
    mutationFn: (enabled: boolean) => set({ enabled, minutes: status.interval_minutes, cron: status.cron }),
    onSuccess: (_, enabled) => toast.success(enabled ? savedText(t, fieldsOf(status)) : t('schedule-saved-off')),
    onError: (error) => toast.error(t.say(ApiError.from(error).said)),
  })
  const { control, clearErrors, setError } = form
  const shown = useWatch({ control }) as Fields
  const preview = usePreview(cronOf(shown))
  const composed = shown.mode === 'days' ? compose(shown.days) : null
  const daysProblem = composed && 'problem' in composed ? t(composed.problem) : undefined

  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (shown.mode === 'interval' && readInterval(shown.minutes) === null)
      return setError('minutes', { type: 'range', message: t('schedule-minutes-range') }, { shouldFocus: true })
    if (!daysProblem) submit(event)
  }
  return (
    <form onSubmit={save} noValidate className="flex flex-col gap-3 p-4">
      <Switch
        checked={status.enabled}
        disabled={toggle.isPending}
        testId="schedule-enabled"
        onChange={(enabled) => toggle.mutate(enabled)}
      >
        {t('schedule-automatic')}
      </Switch>
      <Controller
        control={control}
        name="mode"
        render={({ field }) => (
          <Segments
            label={t('schedule-how')}
            options={modes.map(({ key, words }) => ({ key, label: t(words) }))}
            value={field.value}
            onChange={(mode) => {
              clearErrors()
              forget()
              field.onChange(mode)
            }}
          />
        )}
      />
      {shown.mode === 'interval' && (
        <TextField
          label={t('schedule-every')}
          unit={t('unit-minutes')}
          inputMode="decimal"
          className="w-40"
          data-testid="schedule-minutes"
          {...bind('minutes')}
        />
      )}
      {shown.mode === 'days' && (
        <Controller
          control={control}
          name="days"
          render={({ field }) => <DaysField value={field.value} error={daysProblem} onChange={field.onChange} />}
        />
      )}
      {shown.mode === 'cron' && (
        <Controller
          control={control}
          name="cron"
          render={({ field, fieldState }) => (
            <CronField
              value={field.value}
              error={fieldState.error?.message ?? preview.error}
              onChange={field.onChange}
            />
          )}
        />
      )}
      {preview.data && <Preview preview={preview.data} />}
      {problem && <Notice kind="bad">{problem}</Notice>}
      <div className="flex items-center gap-3">
        <Button type="submit" pending={pending} disabled={!isDirty || Boolean(daysProblem)} data-testid="schedule-save">
          {t('do-apply')}
        </Button>
        <p className="text-small text-faint">{t('schedule-at-once')}</p>
      </div>
    </form>
  )
}

function savedText(t: Texts, { mode, minutes }: Fields): string {
  return mode === 'interval' ? t('schedule-saved-every', { minutes: Number(minutes) }) : t('schedule-saved-times')
}
