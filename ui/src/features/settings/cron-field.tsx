/** A cron expression with a preview: a description and the next runs. */
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { TextField } from '@/components/ui/field'
import { texts } from '@/core/l10n'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { moment } from '@/core/time'

type Props = { value: string; error?: string; onChange: (text: string) => void }

export function CronField({ value, error, onChange }: Props) {
  const host = useHost()
  const text = useDeferredValue(value)
  const preview = useQuery({
    queryKey: ['schedule-preview', text],
    queryFn: () => host.previewSchedule(text),
    retry: false,
    gcTime: 0,
  })
  const wrong = error ?? (preview.error ? ApiError.from(preview.error).message : undefined)
  return (
    <div className="flex flex-col gap-2">
      <TextField
        label="Cron expression"
        hint="Minutes, hours, days, months, weekdays; six fields begin with seconds. By this computer’s clock."
        className="font-mono [&_label]:font-sans [&_p]:font-sans"
        value={value}
        error={wrong}
        data-testid="schedule-cron"
        onChange={(event) => onChange(event.target.value)}
      />
      {preview.data && !wrong && (
        <div aria-live="polite" data-testid="schedule-preview" className="rounded-md bg-sunken px-3 py-2">
          <p>{texts().say(preview.data.words)}</p>
          <p className="mt-1 text-small text-faint">Next runs</p>
          <ol className="tabular text-small text-quiet">
            {preview.data.next.map((at) => (
              <li key={at}>{moment(at)}</li>
            ))}
          </ol>
        </div>
      )}
    </div>
  )
}
