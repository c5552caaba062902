/** What a cron expression means, and when it runs next. */
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'
import { moment } from '@/core/time'
import type { SchedulePreview } from '@/core/types'

/** Asks the engine what an expression means; `error` says what is wrong with it. */
export function usePreview(cron: string | null) {
  const t = useT()
  const host = useHost()
  const text = useDeferredValue(cron)
  const preview = useQuery({
    queryKey: ['schedule-preview', text],
    queryFn: () => host.previewSchedule(text ?? ''),
    enabled: text !== null,
    retry: false,
    gcTime: 0,
  })
  const known = text !== null && text === cron
  return {
    data: known ? preview.data : undefined,
    error: known && preview.error ? t.say(ApiError.from(preview.error).said) : undefined,
  }
}

export function Preview({ preview }: { preview: SchedulePreview }) {
  const t = useT()
  return (
    <div aria-live="polite" data-testid="schedule-preview" className="rounded-md bg-sunken px-3 py-2">
      <p>{t.say(preview.words)}</p>
      <p className="mt-1 text-small text-faint">{t('schedule-next-runs')}</p>
      <ol className="tabular text-small text-quiet">
        {preview.next.map((at) => (
          <li key={at}>{moment(at)}</li>
        ))}
      </ol>
    </div>
  )
}
