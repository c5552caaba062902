/** Heights of the bars over the sync log, in percent of the tallest session. */
import type { LogLine } from '@/core/types'

export type Bar = {
  id: number
  at: number
  sent: number
  received: number
  failed: boolean
  sentHeight: number
  receivedHeight: number
}

const SESSIONS = ['both', 'push', 'pull', 'resync']

/** Returns a bar for each session, oldest first; what a person did by hand is no session. */
export function bars(newestFirst: readonly LogLine[]): Bar[] {
  const lines = newestFirst.filter((line) => SESSIONS.includes(line.direction)).reverse()
  const tallest = Math.max(1, ...lines.map((line) => line.pushed + line.pulled))
  return lines.map((line) => ({
    id: line.id,
    at: line.started_at,
    sent: line.pushed,
    received: line.pulled,
    failed: line.error !== null,
    sentHeight: (line.pushed * 100) / tallest,
    receivedHeight: (line.pulled * 100) / tallest,
  }))
}
