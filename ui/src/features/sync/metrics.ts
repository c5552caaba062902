/** The data of the metrics chart: its rows, the height of bars, labels. Pure, for tests. */
import { formatCount } from '@/core/amount'
import { duration } from '@/core/time'
import type { MetricPoint, Span } from '@/core/types'

export const periods = [
  { key: '24', label: '24 hours' },
  { key: '168', label: '7 days' },
  { key: '2160', label: '90 days' },
] as const
export type Period = (typeof periods)[number]['key']

export type Row = {
  key: string
  label: string
  /** Stacked from the bottom. */
  bars: { look: string; value: (point: MetricPoint) => number }[]
  words: (point: MetricPoint) => string
}

export const rows: Row[] = [
  {
    key: 'moved',
    label: 'Sent and received',
    bars: [
      { look: 'bg-accent', value: (p) => p.pushed },
      { look: 'bg-accent opacity-45', value: (p) => p.pulled },
    ],
    words: (p) => `${formatCount(p.pushed)} sent · ${formatCount(p.pulled)} received`,
  },
  {
    key: 'waiting',
    label: 'Waiting at most',
    bars: [{ look: 'bg-quiet', value: (p) => p.waiting }],
    words: (p) => (p.waiting > 0 ? `${formatCount(p.waiting)} waited` : 'Nothing waited'),
  },
  {
    key: 'lag',
    label: 'Longest wait',
    bars: [{ look: 'bg-quiet', value: (p) => p.lag_ms }],
    words: (p) => (p.lag_ms > 0 ? longest(p.lag_ms) : 'No wait'),
  },
  {
    key: 'time',
    label: 'Time in sync',
    bars: [{ look: 'bg-quiet', value: (p) => p.duration_ms }],
    words: (p) => duration(p.duration_ms),
  },
  {
    key: 'early',
    label: 'Ended early',
    bars: [
      { look: 'bg-bad', value: (p) => p.failed },
      { look: 'bg-line-strong', value: (p) => p.offline },
    ],
    words: (p) => `${formatCount(p.failed)} failed · ${formatCount(p.offline)} offline`,
  },
]

/** "40 s", "12 min", "3 h". */
export function longest(ms: number): string {
  const minutes = Math.floor(ms / 60_000)
  if (minutes < 1) return duration(ms)
  if (minutes < 120) return `${minutes} min`
  const hours = Math.floor(minutes / 60)
  return hours < 48 ? `${hours} h` : `${Math.floor(hours / 24)} days`
}

/** The tallest stack of a row. */
export const peak = (row: Row, points: readonly MetricPoint[]) =>
  Math.max(0, ...points.map((point) => row.bars.reduce((sum, bar) => sum + bar.value(point), 0)))

/** A bar's height in percent; anything above zero is visible. */
export const height = (value: number, tallest: number) =>
  value <= 0 || tallest <= 0 ? 0 : Math.max(4, (value * 100) / tallest)

export const isBusy = (point: MetricPoint) => point.sessions > 0 || point.waiting > 0

const dayHour = new Intl.DateTimeFormat('en-IN', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: 'numeric',
  hour12: true,
})
const wholeDay = new Intl.DateTimeFormat('en-IN', { weekday: 'short', day: 'numeric', month: 'short' })

/** "Sat, 21 Nov, 1 pm" for an hour, "Sat, 21 Nov" for a day. */
export const placeText = (span: Span, at: number) => (span === 'hour' ? dayHour : wholeDay).format(at)

const dayName = new Intl.DateTimeFormat('en-IN', { weekday: 'short', day: 'numeric' })
const dayMonth = new Intl.DateTimeFormat('en-IN', { day: 'numeric', month: 'short' })
const hourName = new Intl.DateTimeFormat('en-IN', { hour: 'numeric', hour12: true })
const HOURS_SHORT = 48

/** A label on the time axis. */
export type Mark = { at: number; label: string }

/** Marks the days of a week, the quarters of a day, or the Mondays of a season. */
export function marks(span: Span, points: readonly MetricPoint[]): Mark[] {
  const short = span === 'hour' && points.length <= HOURS_SHORT
  return points.flatMap((point, at) => {
    const when = new Date(point.at)
    const hour = when.getHours()
    if (span === 'day') return when.getDay() === 1 ? [{ at, label: dayMonth.format(when) }] : []
    if (hour === 0) return [{ at, label: dayName.format(when) }]
    return short && hour % 6 === 0 ? [{ at, label: hourName.format(when) }] : []
  })
}

/** Returns where a key moves the cursor, or null for other keys. */
export function moved(key: string, at: number, count: number, page: number): number | null {
  const to = { ArrowLeft: at - 1, ArrowRight: at + 1, PageUp: at - page, PageDown: at + page, Home: 0, End: count - 1 }[
    key
  ]
  return to === undefined ? null : Math.min(count - 1, Math.max(0, to))
}
