/** What the engine would say about a cron expression; only the shape of it is looked at. */
import { ApiError } from '@/core/error'
import type { SchedulePreview } from '@/core/types'

const MINUTE = 60_000

export function inventPreview(cron: string, now: number): SchedulePreview {
  const fields = cron.trim().split(/\s+/).filter(Boolean)
  if (fields.length < 5 || fields.length > 6) {
    const message = `Write five fields, minutes hours days months weekdays, or six with seconds first; this has ${fields.length}. For example: 0 */2 9-21 * * *`
    throw new ApiError('invalid', message, [{ field: 'cron', message }])
  }
  const first = Math.ceil((now + 1) / (2 * MINUTE)) * 2 * MINUTE
  return {
    cron: fields.join(' '),
    words: 'Every 2 minutes from 9:00 to 21:58, every day.',
    next: [first, first + 2 * MINUTE, first + 4 * MINUTE],
  }
}
