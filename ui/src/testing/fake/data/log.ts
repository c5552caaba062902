/** Past sync sessions, and how far each stream was fetched. */
import type { Checkpoint, LogLine } from '@/core/types'
import { unreachable } from '../say'
import { id } from './names'

const MINUTE = 60_000

/** The newest `refused` sessions found no hub; before them some hours in which nothing moved. */
export function inventLog(now: number, count: number, refused = 0): LogLine[] {
  return Array.from({ length: count }, (_, i) => {
    const failed = i < refused || i % 9 === 4
    const idle = i > refused && i < refused + 4
    const start = now - (3 + i * 5) * MINUTE
    const took = failed ? 30_000 : 300 + ((i * 7919) % 2400)
    return {
      id: count - i,
      started_at: start,
      ended_at: start + took,
      direction: i % 11 === 6 ? 'pull' : 'both',
      pushed: failed || idle ? 0 : (i * 13) % 29,
      pulled: failed || idle ? 0 : (i * 31) % 170,
      merged: !failed && !idle && i % 5 === 0 ? 1 : 0,
      conflicts: !idle && i % 23 === 2 ? 1 : 0,
      rejected: 0,
      bytes: failed ? 0 : 1800 + ((i * 104729) % 240_000),
      duration_ms: took,
      error: failed ? unreachable : null,
      error_code: failed ? 'offline' : null,
    }
  })
}

export function inventCheckpoints(now: number): Checkpoint[] {
  const epoch = id('6', 1)
  return [
    {
      stream: 1,
      kind: 'org',
      audience: null,
      epoch,
      after: 81_240,
      staged: null,
      head: 81_240,
      moved_at: now - 180_000,
    },
    {
      stream: 3,
      kind: 'branch',
      audience: id('5', 1),
      epoch,
      after: 12_300,
      staged: 18_500,
      head: 80_000,
      moved_at: now - 20_000,
    },
  ]
}
