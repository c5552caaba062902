/** Folds consecutive sessions with the same outcome into one line. Pure, for tests. */
import type { LogLine } from '@/core/types'
import { isBenignCode } from './status-text'

export type Fold = {
  /** The newest session. */
  line: LogLine
  /** How many sessions it stands for. */
  count: number
  /** When the oldest one began. */
  since: number
}

const SESSIONS = ['both', 'push', 'pull']

export const movedNothing = (line: LogLine) =>
  line.error === null && line.pushed + line.pulled + line.merged + line.conflicts + line.rejected === 0

/** Returns the key by which repeats are folded; null for a line that is never folded. */
function repeats(line: LogLine): string | null {
  if (!SESSIONS.includes(line.direction)) return null
  if (line.error !== null) return isBenignCode(line.error_code) ? line.error_code : `${line.error_code} ${line.error}`
  return movedNothing(line) ? 'nothing' : null
}

/** Folds neighbours of `lines`, newest first. */
export function foldSessions(lines: readonly LogLine[]): Fold[] {
  const folds: Fold[] = []
  for (const line of lines) {
    const last = folds.at(-1)
    const said = repeats(line)
    if (last && said !== null && said === repeats(last.line)) {
      last.count += 1
      last.since = line.started_at
    } else folds.push({ line, count: 1, since: line.started_at })
  }
  return folds
}
