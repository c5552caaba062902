/** Where the keys are in a grid, and the cells selected from there. */

export type At = { row: number; column: number }
/** The selection spans from `anchor` to `at`, where the keys are. */
export type Selection = { at: At; anchor: At }
export type Size = { rows: number; columns: number; page: number }
export type Bounds = { top: number; bottom: number; left: number; right: number }

export const one = (at: At): Selection => ({ at, anchor: at })

const within = (value: number, count: number) => Math.min(Math.max(value, 0), Math.max(0, count - 1))

/** Returns `at` inside a grid of this size. */
export const clamped = (at: At, size: Size): At => ({
  row: within(at.row, size.rows),
  column: within(at.column, size.columns),
})

/** Returns where a key leads; null if it does not move. With `far`, as with Ctrl, to the edge of the grid. */
export function moved(key: string, at: At, size: Size, far = false): At | null {
  const last = { row: size.rows - 1, column: size.columns - 1 }
  const to = {
    ArrowUp: { ...at, row: far ? 0 : at.row - 1 },
    ArrowDown: { ...at, row: far ? last.row : at.row + 1 },
    ArrowLeft: { ...at, column: far ? 0 : at.column - 1 },
    ArrowRight: { ...at, column: far ? last.column : at.column + 1 },
    PageUp: { ...at, row: at.row - size.page },
    PageDown: { ...at, row: at.row + size.page },
    Home: far ? { row: 0, column: 0 } : { ...at, column: 0 },
    End: far ? last : { ...at, column: last.column },
  }[key]
  return to ? clamped(to, size) : null
}

/** Returns the next or previous cell of the `columns` that can be edited, from row to row; null behind the last one. */
export function stepped(at: At, by: 1 | -1, columns: readonly number[], size: Size): At | null {
  const beside = by > 0 ? columns.find((c) => c > at.column) : columns.findLast((c) => c < at.column)
  if (beside !== undefined) return { ...at, column: beside }
  const row = at.row + by
  const column = by > 0 ? columns[0] : columns.at(-1)
  return column === undefined || row < 0 || row >= size.rows ? null : { row, column }
}

export const bounds = ({ at, anchor }: Selection): Bounds => ({
  top: Math.min(at.row, anchor.row),
  bottom: Math.max(at.row, anchor.row),
  left: Math.min(at.column, anchor.column),
  right: Math.max(at.column, anchor.column),
})

/** Lists the cells of a selection, row by row. */
export function cellsOf(selection: Selection): At[] {
  const { top, bottom, left, right } = bounds(selection)
  const rows = Array.from({ length: bottom - top + 1 }, (_, i) => top + i)
  return rows.flatMap((row) => Array.from({ length: right - left + 1 }, (_, i) => ({ row, column: left + i })))
}
