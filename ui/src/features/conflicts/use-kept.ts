/** The cards of a list as it was when the person came to it: what is resolved meanwhile stays in its place, so that nothing moves. */
import { useState } from 'react'
import type { Conflict } from '@/core/types'

/** Brings the kept cards up to date. What is older than the last of them is added behind; what is newer waits for a refresh. */
export function keepInPlace(kept: readonly Conflict[], rows: readonly Conflict[]): readonly Conflict[] {
  if (kept.length === 0) return rows
  const fresh = new Map(rows.map((row) => [row.id, row]))
  const known = new Set(kept.map(({ id }) => id))
  const last = rows.findLastIndex((row) => known.has(row.id))
  const oldest = Math.min(...kept.map((one) => one.created_at))
  const older = rows.slice(last + 1).filter((row) => last >= 0 || row.created_at < oldest)
  return [...kept.map((one) => fresh.get(one.id) ?? one), ...older]
}

export function useKept(rows: readonly Conflict[] | undefined) {
  const [seen, setSeen] = useState<{ rows: typeof rows; kept: readonly Conflict[] }>({ rows: undefined, kept: [] })
  let { kept } = seen
  if (rows && rows !== seen.rows) {
    kept = keepInPlace(kept, rows)
    setSeen({ rows, kept })
  }
  const known = new Set(kept.map(({ id }) => id))
  const there = new Set(rows?.map(({ id }) => id))
  return {
    kept,
    /** Whether a card has left the list: somebody resolved it. */
    isGone: (id: string) => rows !== undefined && !there.has(id),
    news: rows?.filter(({ id }) => !known.has(id)).length ?? 0,
    refresh: () => setSeen({ rows, kept: rows ?? [] }),
  }
}
