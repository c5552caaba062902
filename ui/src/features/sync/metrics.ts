/** The data of the metrics chart: its rows, the height of bars, labels. Pure, for tests. */
import { locale, type Texts, type WordKey } from '@/core/l10n'
import { duration } from '@/core/time'
import type { MetricPoint, Span } from '@/core/types'

export const periods = [
  { key: '24', words: 'metrics-day' },
  { key: '168', words: 'metrics-week' },
  { key: '2160', words: 'metrics-quarter' },
] as const
export type Period = (typeof periods)[number]['key']

export type Row = {
  key: string
  label: WordKey
  /** Stacked from the bottom. */
  bars: { look: string; value: (point: MetricPoint) => number }[]
  say: (t: Texts, point: MetricPoint) => string
}

export const rows: Row[] = [
  {
    key: 'moved',
    label: 'metrics-row-moved',
    bars: [
      { look: 'bg-accent', value: (p) => p.pushed },
      { look: 'bg-accent opacity-45', value: (p) => p.pulled },
    ],
    say: (t, p) => t('metrics-say-moved', { sent: p.pushed, received: p.pulled }),
  },
  {
    key: 'waiting',
    label: 'metrics-row-waiting',
    bars: [{ look: 'bg-quiet', value: (p) => p.waiting }],
    say: (t, p) => (p.waiting > 0 ? t('metrics-say-waiting', { count: p.waiting }) : t('metrics-say-no-waiting')),
  },
  {
    key: 'lag',
    label: 'metrics-lag',
    bars: [{ look: 'bg-quiet', value: (p) => p.lag_ms }],
    say: (t, p) => (p.lag_ms > 0 ? longest(p.lag_ms) : t('metrics-say-no-lag')),
  },
  {
    key: 'time',
    label: 'metrics-time',
    bars: [{ look: 'bg-quiet', value: (p) => p.duration_ms }],
    say: (_, p) => duration(p.duration_ms),
  },
  {
    key: 'early',
    label: 'metrics-row-early',
    bars: [
      { look: 'bg-bad', value: (p) => p.failed },
      { look: 'bg-line-strong', value: (p) => p.offline },
    ],
    say: (t, p) => t('metrics-say-early', { failed: p.failed, offline: p.offline }),
  },
]

const inUnit = (unit: 'minute' | 'hour' | 'day', count: number) =>
  new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay: 'short' }).format(count)

/** "40 secs", "12 mins", "3 hrs": one unit is enough for the longest of many. */
export function longest(ms: number): string {
  const minutes = Math.floor(ms / 60_000)
  if (minutes < 1) return duration(ms)
  if (minutes < 120) return inUnit('minute', minutes)
  const hours = Math.floor(minutes / 60)
  return hours < 48 ? inUnit('hour', hours) : inUnit('day', Math.floor(hours / 24))
}

/** The tallest stack of a row. */
export const peak = (row: Row, points: readonly MetricPoint[]) =>
  Math.max(0, ...points.map((point) => row.bars.reduce((sum, bar) => sum + bar.value(point), 0)))

/** A bar's height in percent; anything above zero is visible. */
export const height = (value: number, tallest: number) =>
  value <= 0 || tallest <= 0 ? 0 : Math.max(4, (value * 100) / tallest)

export const isBusy = (point: MetricPoint) => point.sessions > 0 || point.waiting > 0

const made = new Map<string, Intl.DateTimeFormat>()

/** Writes a time in the window's language; a formatter is made once for each form. */
function written(at: number, form: Intl.DateTimeFormatOptions): string {
  const key = `${locale()} ${JSON.stringify(form)}`
  const format = made.get(key) ?? new Intl.DateTimeFormat(locale(), form)
  made.set(key, format)
  return format.format(at)
}

const WHOLE_DAY = { weekday: 'short', day: 'numeric', month: 'short' } as const
const DAY_HOUR = { ...WHOLE_DAY, hour: 'numeric', hour12: true } as const

/** "Sat, 21 Nov, 1 pm" for an hour, "Sat, 21 Nov" for a day. */
export const placeText = (span: Span, at: number) => written(at, span === 'hour' ? DAY_HOUR : WHOLE_DAY)

const DAY_NAME = { weekday: 'short', day: 'numeric' } as const
const DAY_MONTH = { day: 'numeric', month: 'short' } as const
const HOUR_NAME = { hour: 'numeric', hour12: true } as const
const HOURS_SHORT = 48

/** A label on the time axis. */
export type Mark = { at: number; label: string }

/** Marks the days of a week, the quarters of a day, or the Mondays of a season. */
export function marks(span: Span, points: readonly MetricPoint[]): Mark[] {
  const short = span === 'hour' && points.length <= HOURS_SHORT
  return points.flatMap((point, at) => {
    const when = new Date(point.at)
    const hour = when.getHours()
    if (span === 'day') return when.getDay() === 1 ? [{ at, label: written(point.at, DAY_MONTH) }] : []
    if (hour === 0) return [{ at, label: written(point.at, DAY_NAME) }]
    return short && hour % 6 === 0 ? [{ at, label: written(point.at, HOUR_NAME) }] : []
  })
}

/** Returns where a key moves the cursor, or null for other keys. */
export function moved(key: string, at: number, count: number, page: number): number | null {
  const to = { ArrowLeft: at - 1, ArrowRight: at + 1, PageUp: at - page, PageDown: at + page, Home: 0, End: count - 1 }[
    key
  ]
  return to === undefined ? null : Math.min(count - 1, Math.max(0, to))
}
