/** Days of the week to tick, and times of day. */
import { Checkbox } from '@/components/ui/checkbox'
import { TextField } from '@/components/ui/field'
import { useT } from '@/core/l10n'
import { DAYS, type Times } from './cron-text'

type Props = { value: Times; error?: string; onChange: (next: Times) => void }

const dayName = (t: ReturnType<typeof useT>, day: (typeof DAYS)[number]) => t(`weekday-${day}`)

export function DaysField({ value, error, onChange }: Props) {
  const t = useT()
  const tick = (day: number, on: boolean) =>
    onChange({ ...value, days: on ? [...value.days, day] : value.days.filter((other) => other !== day) })
  return (
    <>
      <fieldset>
        <legend className="text-small font-medium text-quiet">{t('schedule-days')}</legend>
        <div className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
          {DAYS.map((day) => (
            <label key={day} className="flex h-7 items-center gap-1.5">
              <Checkbox
                label={dayName(t, day)}
                checked={value.days.includes(day)}
                onChange={(on) => tick(day, on)}
                testId={`schedule-day-${day}`}
                tabIndex={0}
              />
              <span aria-hidden>{dayName(t, day)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <TextField
        label={t('schedule-times')}
        hint={t('schedule-times-hint')}
        value={value.times}
        error={error}
        data-testid="schedule-times"
        onChange={(event) => onChange({ ...value, times: event.target.value })}
      />
    </>
  )
}
