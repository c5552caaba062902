import { expect, it } from 'vitest'
import type { MetricPoint } from '@/core/types'
import { height, longest, marks, moved, peak, rows } from './metrics'

const point = (change: Partial<MetricPoint>): MetricPoint => ({
  at: 0,
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
  ...change,
})

it('measures each row by its own tallest stack', () => {
  const points = [point({ pushed: 10, pulled: 90, waiting: 3 }), point({ pushed: 50 })]
  expect(rows.map((row) => peak(row, points))).toEqual([100, 3, 0, 0, 0])
  expect(peak(rows[0] as (typeof rows)[0], [])).toBe(0)
})

it('lets nothing that happened vanish, and nothing show that did not', () => {
  expect(height(50, 100)).toBe(50)
  expect(height(1, 100_000)).toBe(4)
  expect(height(0, 100)).toBe(0)
  expect(height(0, 0)).toBe(0)
})

it.each([
  [900, '900 ms'],
  [40_000, '40 secs'],
  [720_000, '12 mins'],
  [3 * 3_600_000, '3 hrs'],
  [72 * 3_600_000, '3 days'],
])('says a wait of %i ms as %s', (ms, words) => {
  expect(longest(ms)).toBe(words)
})

it('walks the chart by keys and stops at its ends', () => {
  expect(moved('ArrowLeft', 0, 24, 24)).toBe(0)
  expect(moved('ArrowRight', 22, 24, 24)).toBe(23)
  expect(moved('PageUp', 100, 168, 24)).toBe(76)
  expect(moved('End', 3, 90, 7)).toBe(89)
  expect(moved('a', 3, 90, 7)).toBeNull()
})

it('marks days on the line of time, because bars without a day cannot be told apart', () => {
  const start = new Date(2026, 10, 23, 18).getTime()
  const hours = (count: number) => Array.from({ length: count }, (_, n) => point({ at: start + n * 3_600_000 }))
  expect(marks('hour', hours(168)).map(({ at }) => at)).toEqual([6, 30, 54, 78, 102, 126, 150])
  expect(marks('hour', hours(168))[0]?.label).toMatch(/Tue/)
  expect(marks('hour', hours(24)).map(({ at }) => at)).toEqual([0, 6, 12, 18])
  const days = Array.from({ length: 15 }, (_, n) => point({ at: start + n * 86_400_000 }))
  expect(marks('day', days).map(({ at, label }) => [at, label])).toEqual([
    [0, '23 Nov'],
    [7, '30 Nov'],
    [14, '7 Dec'],
  ])
})
