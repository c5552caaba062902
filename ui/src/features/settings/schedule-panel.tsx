/** How often the branch syncs by itself; a change counts at once. */
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { Button } from '@/components/button'
import { TextField } from '@/components/field'
import { Panel } from '@/components/page'
import { Switch } from '@/components/switch'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { useStatus } from '@/core/queries'
import { readInterval } from './interval'

export function SchedulePanel() {
  const host = useHost()
  const status = useStatus().data
  const [typed, setTyped] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const save = useMutation({
    mutationFn: (next: { enabled: boolean; minutes: number }) => host.setSchedule(next.enabled, next.minutes),
    onSuccess: (_, next) => {
      setTyped(undefined)
      toast.success(
        next.enabled
          ? `Syncs every ${next.minutes} ${next.minutes === 1 ? 'minute' : 'minutes'}`
          : 'Syncs only by hand',
      )
    },
    onError: (error) => setProblem(ApiError.from(error).message),
  })
  if (!status) return null
  const minutes = typed ?? String(status.interval_minutes)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const read = readInterval(minutes)
    setProblem(read.ok ? undefined : read.message)
    if (read.ok && !save.isPending) save.mutate({ enabled: status.enabled, minutes: read.minutes })
  }

  return (
    <Panel title="Schedule">
      <form onSubmit={submit} noValidate className="flex flex-col gap-3 p-4">
        <Switch
          checked={status.enabled}
          disabled={save.isPending}
          testId="schedule-enabled"
          onChange={(enabled) => save.mutate({ enabled, minutes: status.interval_minutes })}
        >
          Sync by itself
        </Switch>
        <div className="flex items-start gap-2">
          <TextField
            label="Every"
            unit="min"
            inputMode="decimal"
            className="w-40"
            value={minutes}
            error={problem}
            data-testid="schedule-minutes"
            onChange={(event) => {
              setTyped(event.target.value)
              setProblem(undefined)
            }}
          />
          <Button
            type="submit"
            className="mt-5.5"
            pending={save.isPending}
            disabled={typed === undefined || typed === String(status.interval_minutes)}
            data-testid="schedule-save"
          >
            Apply
          </Button>
        </div>
        <p className="text-small text-faint">Applied at once, without a restart. Sync Now works at any time.</p>
      </form>
    </Panel>
  )
}
