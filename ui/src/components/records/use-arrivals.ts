/** Values that changed elsewhere, marked in their row for a moment: found by comparing what a refetch brought, field by field. */
import { useEffect, useRef, useState } from 'react'
import type { Column } from './columns'
import { HIGHLIGHT_MS } from './use-saved-row'

type Row = { id: string; waiting?: boolean }

/** The columns that changed, by the ids of their rows. */
export type Arrivals = ReadonlyMap<string, ReadonlySet<string>>

const NONE: Arrivals = new Map()

/** Returns the columns whose text differs, of rows that are known as they were before. */
export function arrived<T extends Row>(
  before: ReadonlyMap<string, T>,
  rows: Iterable<T>,
  columns: readonly Column<T>[],
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const row of rows) {
    const old = before.get(row.id)
    // What was changed here waits to be sent; the same object was not changed at all.
    if (!old || old === row || row.waiting) continue
    const changed = columns.filter((column) => column.text && column.text(old) !== column.text(row))
    if (changed.length > 0) found.set(row.id, new Set(changed.map((column) => column.key)))
  }
  return found
}

/** `list` names the list: of another one nothing has arrived. `own` was saved in this window just now. */
export function useArrivals<T extends Row>(
  list: string,
  pages: ReadonlyMap<number, T[]>,
  columns: readonly Column<T>[],
  own: string | undefined,
): Arrivals {
  const known = useRef({ list, rows: new Map<string, T>(), pages: new Set<T[]>() })
  const [arrivals, setArrivals] = useState<Arrivals>(NONE)
  useEffect(() => {
    const old = known.current
    const same = old.list === list
    const shown = [...pages.values()]
    if (same && shown.every((page) => old.pages.has(page))) return
    const rows = shown.flat()
    if (same) {
      const found = arrived(old.rows, rows, columns)
      if (own) found.delete(own)
      if (found.size > 0) setArrivals(found)
    }
    known.current = { list, rows: new Map(rows.map((row) => [row.id, row])), pages: new Set(shown) }
  }, [list, pages, columns, own])
  useEffect(() => {
    if (arrivals === NONE) return
    const timer = setTimeout(setArrivals, HIGHLIGHT_MS, NONE)
    return () => clearTimeout(timer)
  }, [arrivals])
  return arrivals
}
