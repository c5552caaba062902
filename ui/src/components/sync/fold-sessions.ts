/** Sessions that say the same one after the other, as one. Pure, so that it is tested. */
import type { LogLine } from '@/core/types'
import { isBenignCode } from './status-text'

export type Fold = {
  /** The newest of them. */
  line: LogLine
  /** How many it stands for. */
  count: number
  /** When the oldest of them began. */
  since: number
}

const SESSIONS = ['both', 'push', 'pull']

export const movedNothing = (line: LogLine) =>
  line.error === null && line.pushed + line.pulled + line.merged + line.conflicts + line.rejected === 0

/** What a line says, when its repeats say nothing more; null for what stands for itself. */
function repeats(line: LogLine): string | null {
  if (!SESSIONS.includes(line.direction)) return null
  if (line.error !== null) return isBenignCode(line.error_code) ? line.error_code : `${line.error_code} ${line.error}`
  return movedNothing(line) ? 'nothing' : null
}

/** Returns `lines`, newest first, with neighbours that say the same folded together. */
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
