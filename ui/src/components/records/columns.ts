/** The columns of a table. */
import type { ReactNode } from 'react'

export type Column<T> = {
  key: string
  head: string
  /** The head is for screen readers only, as the cells explain themselves. */
  srOnly?: boolean
  /** A CSS grid track, e.g. `minmax(200px, 2fr)` or `110px`. */
  width: string
  /** Numbers: aligned right, with tabular digits. */
  figures?: boolean
  /** Hidden below this window width, in px. */
  from?: number
  cell: (row: T) => ReactNode
}

/** Returns the columns that fit a window `width` px wide, and their grid template. */
export function fitting<T>(columns: readonly Column<T>[], width: number) {
  const shown = columns.filter((column) => !column.from || width >= column.from)
  return { shown, template: shown.map((column) => column.width).join(' ') }
}
