/** The columns of a list, and which of them fit its width. */
import type { ReactNode } from 'react'
import type { WordKey } from '@/core/l10n/texts'

export type Column<T> = {
  /** Its name; also the engine's, where it can be sorted or exported. */
  key: string
  head: WordKey
  /** The head is for screen readers only, as the cells explain themselves. */
  srOnly?: boolean
  /** The width it has at least before others give way, in px. */
  width: number
  /** Its share of what is left; none when absent. */
  grow?: number
  /** Numbers: aligned right, with tabular digits. */
  figures?: boolean
  /** Where the list is narrow, the highest gives way first; a column without it stays. */
  drop?: number
  sortable?: boolean
  /** Shown only when the person chooses it. */
  extra?: boolean
  /** Belongs to the list itself: not chosen, copied or exported. */
  part?: boolean
  cell: (row: T) => ReactNode
  /** What is copied; a change of it that comes from elsewhere is shown. */
  text?: (row: T) => string
}

/** Widths a person gave to columns, in px. */
export type Widths = Readonly<Record<string, number>>

/** The space between two columns, and at both ends of a row, px. */
const GAP = 16
/** The name gives way last, and not beyond this. */
const LEAST = 120

const wanted = <T>(column: Column<T>, widths: Widths) => widths[column.key] ?? column.width

/** Returns the columns that fit a list `width` px wide at the normal size of text, and their grid template. */
export function fitting<T>(columns: readonly Column<T>[], width: number, widths: Widths = {}) {
  let shown = [...columns]
  const needed = () => shown.reduce((sum, column) => sum + wanted(column, widths), 0) + GAP * (shown.length + 1)
  while (needed() > width) {
    const next = shown.reduce((first, column) => ((column.drop ?? 0) > (first?.drop ?? 0) ? column : first), shown[0])
    if (!next?.drop) break
    shown = shown.filter((column) => column !== next)
  }
  // In rem, so that columns widen with the text.
  const rem = (px: number) => `${px / 16}rem`
  const track = (column: Column<T>) => {
    const own = widths[column.key]
    if (own) return column.drop === undefined && column.grow ? `minmax(${rem(LEAST)}, ${rem(own)})` : rem(own)
    if (!column.grow) return rem(column.width)
    return `minmax(${rem(Math.min(column.width, LEAST))}, ${column.grow}fr)`
  }
  return { shown, template: shown.map(track).join(' ') }
}
