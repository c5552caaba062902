/** Times and durations as text. All times are milliseconds UTC. */
import { formatCount } from './amount'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

const plural = (n: number, unit: string) => `${n} ${unit}${n === 1 ? '' : 's'}`

function span(ms: number): string {
  if (ms < MINUTE) return plural(Math.floor(ms / SECOND), 'second')
  if (ms < HOUR) return plural(Math.floor(ms / MINUTE), 'minute')
  if (ms < DAY) return plural(Math.floor(ms / HOUR), 'hour')
  return plural(Math.floor(ms / DAY), 'day')
}

/** "just now", "3 minutes ago", "2 days ago"; after a month the date itself. */
export function ago(at: number, now: number): string {
  const passed = now - at
  if (passed < 10 * SECOND) return 'just now'
  if (passed >= 30 * DAY) return day(at)
  return `${span(passed)} ago`
}

/** "in 4 minutes", "in less than a minute", "now". */
export function until(at: number, now: number): string {
  const left = at - now
  if (left <= 0) return 'now'
  if (left < MINUTE) return 'in less than a minute'
  return `in ${span(left + MINUTE - 1)}`
}

/** "in 20 s", "in 4 min", "now". */
export function countdown(at: number, now: number): string {
  const left = Math.ceil((at - now) / SECOND)
  if (left <= 0) return 'now'
  return left < 100 ? `in ${left} s` : `in ${Math.ceil(left / 60)} min`
}

/** 1240 → "1.2 s", 85000 → "1 min 25 s", 7500000 → "2 h 5 min". */
export function duration(ms: number): string {
  if (ms < 1000) return `${ms} ms`
  if (ms < MINUTE) return `${Math.floor(ms / 100) / 10} s`
  if (ms < HOUR) return `${Math.floor(ms / MINUTE)} min ${Math.floor((ms % MINUTE) / SECOND)} s`
  return `${formatCount(Math.floor(ms / HOUR))} h ${Math.floor((ms % HOUR) / MINUTE)} min`
}

/** 1536 → "1.5 KB". */
export function bytes(count: number): string {
  if (count < 1024) return `${count} B`
  const [size, unit] = count < 1024 * 1024 ? [count / 1024, 'KB'] : [count / (1024 * 1024), 'MB']
  return `${size.toFixed(size < 10 ? 1 : 0)} ${unit}`
}

const clockFormat = new Intl.DateTimeFormat('en-IN', { hour: 'numeric', minute: '2-digit', hour12: true })
const dayFormat = new Intl.DateTimeFormat('en-IN', { day: 'numeric', month: 'short', year: 'numeric' })
const momentFormat = new Intl.DateTimeFormat('en-IN', {
  day: 'numeric',
  month: 'short',
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
})

export const clock = (at: number) => clockFormat.format(at)
export const day = (at: number) => dayFormat.format(at)
export const moment = (at: number) => momentFormat.format(at)
