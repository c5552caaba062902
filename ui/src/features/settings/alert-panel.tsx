/** The watchdog's limits, and desktop notifications. */
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { Panel } from '@/components/ui/page'
import { Switch } from '@/components/ui/switch'
import { ApiError, fieldMessage } from '@/core/error'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import type { AlertLimits } from '@/core/types'

export function AlertPanel() {
  const host = useHost()
  const limits = useQuery({ queryKey: keys.alertLimits, queryFn: () => host.alertLimits() }).data
  if (!limits) return null
  return (
    <Panel title="Alerts">
      <Limits key={JSON.stringify(limits)} kept={limits} />
    </Panel>
  )
}

function Limits({ kept }: { kept: AlertLimits }) {
  const host = useHost()
  const [stuck, setStuck] = useState(String(kept.stuck_minutes))
  const [silent, setSilent] = useState(String(kept.silent_hours))
  const save = useMutation({
    mutationFn: (limits: AlertLimits) => host.setAlertLimits(limits),
    onSuccess: () => toast.success('Alerts set'),
    onError: (error) => {
      if (ApiError.from(error).fields.length === 0) toast.error(ApiError.from(error).message)
    },
  })
  // Anything but a whole number becomes 0, which the engine refuses with the range.
  const whole = (text: string) => (/^\s*\d{1,6}\s*$/.test(text) ? Number(text) : 0)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!save.isPending) save.mutate({ ...kept, stuck_minutes: whole(stuck), silent_hours: whole(silent) })
  }
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-3 p-4">
      <TextField
        label="Nothing is sent although the hub is reached, for"
        unit="min"
        inputMode="decimal"
        value={stuck}
        error={fieldMessage(save.error, 'stuck_minutes')}
        data-testid="alert-stuck-minutes"
        onChange={(event) => setStuck(event.target.value)}
      />
      <TextField
        label="No complete sync, offline or not, for"
        unit="h"
        inputMode="decimal"
        value={silent}
        error={fieldMessage(save.error, 'silent_hours')}
        data-testid="alert-silent-hours"
        onChange={(event) => setSilent(event.target.value)}
      />
      <Switch
        checked={kept.notify}
        disabled={save.isPending}
        testId="alert-notify"
        onChange={(notify) => save.mutate({ ...kept, notify })}
      >
        Desktop notifications
      </Switch>
      <Button
        type="submit"
        pending={save.isPending}
        disabled={stuck === String(kept.stuck_minutes) && silent === String(kept.silent_hours)}
        className="self-start"
        data-testid="alert-save"
      >
        Apply
      </Button>
    </form>
  )
}
