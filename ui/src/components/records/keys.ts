/** Keyboard navigation in a table. */

/** Returns the row that `key` moves to, or null if it does not move. */
export function step(key: string, current: number, total: number, page: number): number | null {
  if (total === 0) return null
  const to = {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    PageDown: current + page,
    PageUp: current - page,
    Home: 0,
    End: total - 1,
  }[key]
  return to === undefined ? null : Math.min(Math.max(to, 0), total - 1)
}
