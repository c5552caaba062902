/** The automatic consistency check: on or off, and from which hour. */
import { useMutation, useQuery } from '@tanstack/react-query'
import { toast } from 'sonner'
import { SelectField } from '@/components/ui/field'
import { Panel } from '@/components/ui/page'
import { Switch } from '@/components/ui/switch'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useT } from '@/core/l10n'
import { clock } from '@/core/time'
import type { VerifySettings } from '@/core/types'

const hours = Array.from({ length: 24 }, (_, hour) => hour)
const hourText = (hour: number) => clock(new Date(2026, 0, 1, hour).getTime())

export function NightlyPanel() {
  const t = useT()
  const host = useHost()
  const settings = useQuery({ queryKey: keys.verifySettings, queryFn: () => host.verifySettings() })
  const save = useMutation({
    mutationFn: (next: VerifySettings) => host.setVerify(next),
    onSuccess: () => void settings.refetch(),
    onError: (error) => toast.error(t.say(ApiError.from(error).said)),
  })
  if (!settings.data) return null
  const kept = settings.data
  return (
    <Panel title={t('check-nightly')}>
      <div className="flex flex-col gap-3 p-4">
        <Switch
          checked={kept.nightly}
          disabled={save.isPending}
          testId="check-nightly"
          onChange={(nightly) => save.mutate({ ...kept, nightly })}
        >
          {t('check-automatic')}
        </Switch>
        <SelectField
          label={t('check-from')}
          hint={t('check-from-hint')}
          value={kept.hour}
          disabled={!kept.nightly || save.isPending}
          data-testid="check-hour"
          onChange={(event) => save.mutate({ ...kept, hour: Number(event.target.value) })}
        >
          {hours.map((hour) => (
            <option key={hour} value={hour}>
              {hourText(hour)}
            </option>
          ))}
        </SelectField>
      </div>
    </Panel>
  )
}
