/** A plausible past: a shop open from nine to nine, with a broken line on some days. */
import type { MetricPoint, SyncMetrics, SyncStatistics } from '@/core/types'

const HOUR = 3_600_000

/** Returns `hours` of it, as if it had begun `known` hours ago. */
export function inventMetrics(known: number, hours: number, now: number): SyncMetrics {
  const span = hours <= 168 ? 'hour' : 'day'
  const length = span === 'hour' ? HOUR : 24 * HOUR
  const count = (hours * HOUR) / length
  const last = span === 'hour' ? now - (now % HOUR) : new Date(now).setHours(0, 0, 0, 0)
  const points = Array.from({ length: count }, (_, n) => {
    const at = last - (count - 1 - n) * length
    return at < now - known * HOUR ? quiet(at) : invent(at, span === 'hour' ? 1 : 12)
  })
  return { span, sums: sum(points), points }
}

const quiet = (at: number): MetricPoint => ({
  at,
  sessions: 0,
  failed: 0,
  offline: 0,
  pushed: 0,
  pulled: 0,
  merged: 0,
  conflicts: 0,
  rejected: 0,
  bytes: 0,
  duration_ms: 0,
  waiting: 0,
  lag_ms: 0,
})

function invent(at: number, open: number): MetricPoint {
  const hour = new Date(at).getHours()
  if (open === 1 && (hour < 9 || hour > 20)) return quiet(at)
  const n = Math.floor(at / HOUR)
  const broken = n % 17 === 3
  const pushed = broken ? 0 : ((n * 7919) % 90) * open
  const pulled = broken ? 0 : ((n * 104_729) % 260) * open
  return {
    ...quiet(at),
    sessions: 12 * open,
    failed: n % 41 === 5 ? 2 : 0,
    offline: broken ? 9 : 0,
    pushed,
    pulled,
    merged: n % 5,
    bytes: (pushed + pulled) * 640,
    duration_ms: (pushed + pulled) * 9 + 2_400 * open,
    waiting: broken ? 64 : n % 9,
    lag_ms: broken ? 52 * 60_000 : (n % 9) * 31_000,
  }
}

function sum(points: MetricPoint[]): SyncStatistics {
  const total = (pick: (point: MetricPoint) => number) => points.reduce((all, point) => all + pick(point), 0)
  const took = total((p) => p.duration_ms)
  return {
    sessions: total((p) => p.sessions),
    failed_sessions: total((p) => p.failed),
    offline_sessions: total((p) => p.offline),
    pushed: total((p) => p.pushed),
    pulled: total((p) => p.pulled),
    merged: total((p) => p.merged),
    conflicts: total((p) => p.conflicts),
    rejected: total((p) => p.rejected),
    bytes: total((p) => p.bytes),
    duration_ms: took,
    rows_per_second: Math.floor((total((p) => p.pushed + p.pulled) * 1000) / Math.max(took, 1)),
  }
}
