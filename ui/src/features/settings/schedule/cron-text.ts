/** Days and times of day as a cron expression, and back. Pure, for tests. */

/** The days of the week, Monday first, as cron numbers them. */
export const DAYS = [1, 2, 3, 4, 5, 6, 7] as const

export type Times = { days: readonly number[]; times: string }

export type Composed = { cron: string } | { problem: 'schedule-no-day' | 'schedule-no-time' | 'schedule-not-one' }

const two = (number: number) => String(number).padStart(2, '0')
const unique = (numbers: number[]) => [...new Set(numbers)].sort((a, b) => a - b)

/** Digits of any script in use here as ASCII. */
const ascii = (text: string) => text.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x0966))

/** "9, 13:30" → [[9, 0], [13, 30]]; null when a part is no time of day. */
function readTimes(text: string): [number, number][] | null {
  const parts = ascii(text)
    .split(/[,;\s]+/)
    .filter(Boolean)
  const times = parts.map((part) => /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(part))
  if (times.length === 0 || times.some((time) => time === null)) return null
  const read = times.map((time) => [Number(time?.[1]), Number(time?.[2] ?? 0)] as [number, number])
  return read.every(([hour, minute]) => hour < 24 && minute < 60) ? read : null
}

/** Composes an expression that runs at exactly these times: cron joins each hour with each minute. */
export function compose({ days, times }: Times): Composed {
  if (days.length === 0) return { problem: 'schedule-no-day' }
  const read = readTimes(times)
  if (!read) return { problem: 'schedule-no-time' }
  const hours = unique(read.map(([hour]) => hour))
  const minutes = unique(read.map(([, minute]) => minute))
  const distinct = new Set(read.map(([hour, minute]) => hour * 60 + minute)).size
  if (distinct !== hours.length * minutes.length) return { problem: 'schedule-not-one' }
  const week = days.length === DAYS.length ? '*' : unique([...days]).join(',')
  return { cron: `${minutes.join(',')} ${hours.join(',')} * * ${week}` }
}

/** Reads a list of numbers and ranges of one cron field; null for anything else. */
function numbers(field: string): number[] | null {
  const read: number[] = []
  for (const part of field.split(',')) {
    const found = /^(\d{1,2})(?:-(\d{1,2}))?$/.exec(part)
    if (!found) return null
    const from = Number(found[1])
    for (let at = from; at <= Number(found[2] ?? from); at += 1) read.push(at)
  }
  return read
}

/** Returns the days and times an expression runs at; null when it says more than that, and stays an expression. */
export function decompose(cron: string): Times | null {
  const fields = cron.trim().split(/\s+/)
  if (fields.length === 6 && fields.shift() !== '0') return null
  const [minute, hour, date, month, week] = fields
  if (fields.length !== 5 || !minute || !hour || date !== '*' || month !== '*' || !week) return null
  const [minutes, hours] = [numbers(minute), numbers(hour)]
  const days = week === '*' ? [...DAYS] : numbers(week)?.map((day) => (day === 0 ? 7 : day))
  if (!minutes || !hours || !days) return null
  const times = hours.flatMap((h) => minutes.map((m) => `${two(h)}:${two(m)}`))
  return { days: unique(days), times: times.join(', ') }
}
