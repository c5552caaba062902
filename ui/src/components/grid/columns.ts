/** The columns of a grid that edits. */
import type { ReactNode } from 'react'
import type { Message } from '@/core/types'
import { type CellKind, readCell } from './cells'

/** Returns what a column of the same row holds now, edited or not. */
export type TextOf = (column: string) => string

export type GridColumn<R> = {
  key: string
  head: string
  /** A track of a CSS grid. */
  width: string
  kind: CellKind
  /** Returns what the cell of a row nobody edited holds. */
  text: (row: R, of: TextOf) => string
  /** Keys pass through it, but nothing is typed there. */
  readOnly?: boolean
  choices?: readonly string[]
  /** Says what is wrong with a text that could be read. */
  check?: (text: string, row: R) => Message | null
  /** Draws a cell that is not being edited, where its text is not enough. */
  draw?: (text: string, row: R, of: TextOf) => ReactNode
}

/** Returns what is wrong with a cell's text, or null. */
export function problemOf<R>(column: GridColumn<R>, text: string, row: R): Message | null {
  const read = readCell(column.kind, text, column.choices)
  return read.ok ? (column.check?.(read.text, row) ?? null) : read.message
}
