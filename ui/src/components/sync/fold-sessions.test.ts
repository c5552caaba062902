import { expect, it } from 'vitest'
import type { LogLine } from '@/core/types'
import { foldSessions } from './fold-sessions'

const line = (id: number, change: Partial<LogLine> = {}): LogLine => ({
  id,
  started_at: id * 60_000,
  ended_at: id * 60_000,
  direction: 'both',
  pushed: 0,
  pulled: 0,
  merged: 0,
  conflicts: 0,
  rejected: 0,
  bytes: 0,
  duration_ms: 5,
  error: null,
  error_code: null,
  ...change,
})
const offline = { error: 'The hub cannot be reached.', error_code: 'offline' }
const shape = (lines: LogLine[]) => foldSessions(lines).map(({ line, count }) => [line.id, count])

it('folds an evening on which nothing moved into one line, because five lines of nothing tell nothing', () => {
  expect(shape([line(9), line(8), line(7, { pulled: 1 }), line(6), line(5)])).toEqual([
    [9, 2],
    [7, 1],
    [6, 2],
  ])
})

it('folds a line that is down, however the refusal is worded, and says since when', () => {
  const folds = foldSessions([line(9, offline), line(8, { ...offline, error: 'Another address.' }), line(7)])
  expect(folds.map(({ count, since }) => [count, since])).toEqual([
    [2, 8 * 60_000],
    [1, 7 * 60_000],
  ])
})

it('keeps apart what differs: another fault, and what a person did', () => {
  const fault = (error: string) => ({ error, error_code: 'hub_answer' })
  expect(shape([line(9, fault('One.')), line(8, fault('Two.')), line(7, fault('Two.'))])).toEqual([
    [9, 1],
    [8, 2],
  ])
  expect(shape([line(9, { direction: 'retry' }), line(8, { direction: 'retry' })])).toHaveLength(2)
})
