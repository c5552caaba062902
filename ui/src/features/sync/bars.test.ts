import { expect, it } from 'vitest'
import type { LogLine } from '@/core/types'
import { bars } from './bars'

const line = (id: number, pushed: number, pulled: number, rest: Partial<LogLine> = {}): LogLine => ({
  id,
  pushed,
  pulled,
  started_at: id,
  ended_at: id,
  direction: 'both',
  merged: 0,
  conflicts: 0,
  rejected: 0,
  bytes: 0,
  duration_ms: 1,
  error: null,
  error_code: null,
  ...rest,
})

it('draws the oldest session left, and the busiest to the full height', () => {
  const drawn = bars([line(3, 10, 90), line(2, 0, 0, { error: 'offline' }), line(1, 25, 25)])
  expect(drawn.map((bar) => bar.id)).toEqual([1, 2, 3])
  expect(drawn[2]).toMatchObject({ sentHeight: 10, receivedHeight: 90, failed: false })
  expect(drawn[1]?.failed).toBe(true)
})

it('leaves out what a person did by hand, because it is no session', () => {
  expect(bars([line(1, 0, 0, { direction: 'discard', error: 'entered twice' })])).toEqual([])
})
