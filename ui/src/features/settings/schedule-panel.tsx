/** The schedule of automatic syncs: an interval, or a cron expression. */
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { Panel } from '@/components/ui/page'
import { Segments } from '@/components/ui/segments'
import { Switch } from '@/components/ui/switch'
import { counted } from '@/core/amount'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { useStatus } from '@/core/queries'
import type { SyncStatus } from '@/core/types'
import { CronField } from './cron-field'
import { readInterval } from './interval'

/** Every other minute during opening hours. */
const EXAMPLE = '0 */2 9-21 * * *'

const modes = [
  { key: 'interval', label: 'Every few minutes' },
  { key: 'cron', label: 'At set times' },
] as const
type Mode = (typeof modes)[number]['key']
type Plan = { enabled: boolean; minutes: number; cron: string | null }

export function SchedulePanel() {
  const status = useStatus().data
  if (!status) return null
  return (
    <Panel title="Schedule">
      <Schedule status={status} />
    </Panel>
  )
}

function Schedule({ status }: { status: SyncStatus }) {
  const host = useHost()
  const [chosen, setChosen] = useState<Mode>()
  const [typed, setTyped] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const mode = chosen ?? (status.cron === null ? 'interval' : 'cron')
  const kept = mode === 'cron' ? (status.cron ?? EXAMPLE) : String(status.interval_minutes)
  const text = typed ?? kept
  const changed = typed !== undefined || (mode === 'cron') !== (status.cron !== null)
  const save = useMutation({
    mutationFn: (next: Plan) => host.setSchedule(next.enabled, next.minutes, next.cron),
    onSuccess: (_, next) => {
      setTyped(undefined)
      setChosen(undefined)
      toast.success(savedText(next))
    },
    onError: (error) => setProblem(ApiError.from(error).message),
  })

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (save.isPending) return
    const plan = { enabled: status.enabled, minutes: status.interval_minutes, cron: null }
    if (mode === 'cron') return save.mutate({ ...plan, cron: text })
    const read = readInterval(text)
    setProblem(read.ok ? undefined : read.message)
    if (read.ok) save.mutate({ ...plan, minutes: read.minutes })
  }
  const type = (next: string) => {
    setTyped(next)
    setProblem(undefined)
  }

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-3 p-4">
      <Switch
        checked={status.enabled}
        disabled={save.isPending}
        testId="schedule-enabled"
        onChange={(enabled) => save.mutate({ enabled, minutes: status.interval_minutes, cron: status.cron })}
      >
        Automatic sync
      </Switch>
      <Segments
        label="How the time is set"
        options={modes}
        value={mode}
        onChange={(next) => {
          setChosen(next)
          setTyped(undefined)
          setProblem(undefined)
        }}
      />
      {mode === 'cron' ? (
        <CronField value={text} error={problem} onChange={type} />
      ) : (
        <TextField
          label="Every"
          unit="min"
          inputMode="decimal"
          className="w-40"
          value={text}
          error={problem}
          data-testid="schedule-minutes"
          onChange={(event) => type(event.target.value)}
        />
      )}
      <div className="flex items-center gap-3">
        <Button type="submit" pending={save.isPending} disabled={!changed} data-testid="schedule-save">
          Apply
        </Button>
        <p className="text-small text-faint">Takes effect immediately. Sync now works at any time.</p>
      </div>
    </form>
  )
}

function savedText({ enabled, minutes, cron }: Plan): string {
  if (!enabled) return 'Syncs only by hand'
  if (cron !== null) return 'Syncs at the times you set'
  return `Syncs every ${counted(minutes, 'minute')}`
}
