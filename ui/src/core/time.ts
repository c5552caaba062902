/** Times and durations as text of the window's language. All times are milliseconds UTC. */
import { locale } from './l10n/language'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

const made = new Map<string, unknown>()

/** Makes a formatter once for each language. */
function formatter<T>(name: string, make: (locale: string) => T): () => T {
  return () => {
    const key = `${locale()} ${name}`
    if (!made.has(key)) made.set(key, make(locale()))
    return made.get(key) as T
  }
}

const relative = formatter('relative', (at) => new Intl.RelativeTimeFormat(at, { numeric: 'auto' }))
const brief = formatter('brief', (at) => new Intl.RelativeTimeFormat(at, { numeric: 'always', style: 'short' }))

function unit(name: string, maximumFractionDigits = 0) {
  return formatter(
    `${name} ${maximumFractionDigits}`,
    (at) => new Intl.NumberFormat(at, { style: 'unit', unit: name, unitDisplay: 'short', maximumFractionDigits }),
  )
}

const [milliseconds, seconds, minutes, hours] = [unit('millisecond'), unit('second', 1), unit('minute'), unit('hour')]
const [byte, kilobytes, megabytes] = [unit('byte'), unit('kilobyte', 1), unit('megabyte', 1)]

type Unit = 'second' | 'minute' | 'hour' | 'day'

/** The largest unit that a span fills at least once, and how often. */
function span(ms: number): [number, Unit] {
  if (ms < MINUTE) return [Math.floor(ms / SECOND), 'second']
  if (ms < HOUR) return [Math.floor(ms / MINUTE), 'minute']
  if (ms < DAY) return [Math.floor(ms / HOUR), 'hour']
  return [Math.floor(ms / DAY), 'day']
}

/** "now", "3 minutes ago", "2 days ago"; after a month the date itself. */
export function ago(at: number, now: number): string {
  const passed = now - at
  if (passed < 10 * SECOND) return relative().format(0, 'second')
  if (passed >= 30 * DAY) return day(at)
  const [count, unit] = span(passed)
  return relative().format(-count, unit)
}

/** "in 4 minutes", "now"; never less than it takes. */
export function until(at: number, now: number): string {
  const left = at - now
  if (left <= 0) return relative().format(0, 'second')
  const [count, unit] = span(left + MINUTE - 1)
  return relative().format(count, unit)
}

/** "in 20 sec", "in 4 min", "now". */
export function countdown(at: number, now: number): string {
  const left = Math.ceil((at - now) / SECOND)
  if (left <= 0) return relative().format(0, 'second')
  return left < 100 ? brief().format(left, 'second') : brief().format(Math.ceil(left / 60), 'minute')
}

/** 1240 → "1.2 sec", 85000 → "1 min 25 sec", 7500000 → "2 hr 5 min". */
export function duration(ms: number): string {
  if (ms < SECOND) return milliseconds().format(Math.round(ms))
  if (ms < MINUTE) return seconds().format(Math.floor(ms / 100) / 10)
  if (ms < HOUR)
    return `${minutes().format(Math.floor(ms / MINUTE))} ${seconds().format(Math.floor((ms % MINUTE) / SECOND))}`
  return `${hours().format(Math.floor(ms / HOUR))} ${minutes().format(Math.floor((ms % HOUR) / MINUTE))}`
}

/** 1536 → "1.5 kB"; 1024 bytes each. */
export function bytes(count: number): string {
  if (count < 1024) return byte().format(count)
  if (count < 1024 * 1024) return kilobytes().format(count / 1024)
  return megabytes().format(count / (1024 * 1024))
}

const clockFormat = formatter(
  'clock',
  (at) => new Intl.DateTimeFormat(at, { hour: 'numeric', minute: '2-digit', hour12: true }),
)
const dayFormat = formatter(
  'day',
  (at) => new Intl.DateTimeFormat(at, { day: 'numeric', month: 'short', year: 'numeric' }),
)
const momentFormat = formatter(
  'moment',
  (at) =>
    new Intl.DateTimeFormat(at, { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit', hour12: true }),
)

export const clock = (at: number) => clockFormat().format(at)
export const day = (at: number) => dayFormat().format(at)
export const moment = (at: number) => momentFormat().format(at)
/** Today by the calendar on the wall, as it is stored: "2026-11-20". */
export function today(): string {
  const now = new Date()
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** A day of the books, kept as "2026-11-20" without a time zone; what is no day stays as it is. */
export const businessDay = (stored: string) => {
  const [year = NaN, month = NaN, date = NaN] = stored.split('-').map(Number)
  const day = new Date(year, month - 1, date)
  return Number.isNaN(day.getTime()) ? stored : dayFormat().format(day)
}
