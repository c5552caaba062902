/** What the engine would say about a cron expression; only the shape of it is looked at. */
import type { SchedulePreview } from '@/core/types'
import { refusal, say } from '../say'

const MINUTE = 60_000

export function inventPreview(cron: string, now: number): SchedulePreview {
  const fields = cron.trim().split(/\s+/).filter(Boolean)
  if (fields.length < 5 || fields.length > 6)
    throw refusal({ field: 'cron', message: say('schedule-fields', { count: fields.length }) })
  const first = Math.ceil((now + 1) / (2 * MINUTE)) * 2 * MINUTE
  return {
    cron: fields.join(' '),
    words: say('schedule-words-on', {
      times: say('schedule-from-to', { often: say('schedule-each-minutes', { count: 2 }), from: '9:00', to: '21:58' }),
      days: say('schedule-daily'),
    }),
    next: [first, first + 2 * MINUTE, first + 4 * MINUTE],
  }
}
