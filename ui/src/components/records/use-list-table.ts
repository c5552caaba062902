/** A list on TanStack Table: columns, widths, order and ticks. Rows come sorted and filtered from the engine, window by window. */
import {
  type ColumnDef,
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  functionalUpdate,
  type RowData,
  rowSelectionFeature,
  rowSortingFeature,
  type TableOptions,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import type { Sort } from '@/core/types'
import { type Column, fitting } from './columns'
import type { useChoices } from './use-choices'
import type { Picked } from './use-selection'

const features = tableFeatures({
  columnSizingFeature,
  columnResizingFeature,
  columnVisibilityFeature,
  rowSelectionFeature,
  rowSortingFeature,
})

/** A column may not become narrower. */
const NARROWEST = 48

type Options<T> = {
  columns: readonly Column<T>[]
  rows: readonly T[]
  idOf: (row: T) => string
  width: number
  sort: Sort | null
  onSort: (sort: Sort | null) => void
  choices?: ReturnType<typeof useChoices>
  picked?: Picked
}

export type ListTable<T extends RowData> = ReturnType<typeof useListTable<T>>

export function useListTable<T extends RowData>({
  columns,
  rows,
  idOf,
  width,
  sort,
  onSort,
  choices,
  picked,
}: Options<T>) {
  const chosen = useMemo(
    () => columns.filter((column) => choices?.shown[column.key] ?? !column.extra),
    [columns, choices],
  )
  const { shown, template } = useMemo(() => fitting(chosen, width, choices?.widths), [chosen, width, choices?.widths])
  const definitions = useMemo(
    () =>
      columns.map((column): ColumnDef<typeof features, T> => ({
        id: column.key,
        accessorFn: (row) => column.text?.(row),
        size: column.width,
        minSize: NARROWEST,
        enableSorting: column.sortable ?? false,
        enableResizing: !column.part,
      })),
    [columns],
  )
  const visible = useMemo(() => {
    const keys = new Set(shown.map((column) => column.key))
    return Object.fromEntries(columns.map(({ key }) => [key, keys.has(key)]))
  }, [columns, shown])
  const ticked = useMemo(
    () =>
      picked
        ? Object.fromEntries(
            rows
              .map(idOf)
              .filter(picked.has)
              .map((id) => [id, true as const]),
          )
        : {},
    [picked, rows, idOf],
  )
  const sorting = useMemo(() => (sort ? [{ id: sort.column, desc: sort.descending }] : []), [sort])
  const widths = choices?.widths
  const columnSizing = useMemo(() => ({ ...widths }), [widths])
  // All but a drag under way is held here.
  const options: TableOptions<typeof features, T> = {
    features,
    columns: definitions,
    data: rows as T[],
    getRowId: idOf,
    manualSorting: true,
    enableMultiSort: false,
    columnResizeMode: 'onChange',
    state: { sorting, columnVisibility: visible, columnSizing, rowSelection: ticked },
    onSortingChange: (updater) => {
      const [first] = functionalUpdate(updater, sorting)
      onSort(first ? { column: first.id, descending: first.desc } : null)
    },
    onColumnSizingChange: (updater) => choices?.size(functionalUpdate(updater, columnSizing)),
    onRowSelectionChange: (updater) => {
      const next = functionalUpdate(updater, ticked)
      const changed = rows.map(idOf).filter((id) => Boolean(next[id]) !== Boolean(ticked[id]))
      const [on, off] = [changed.filter((id) => next[id]), changed.filter((id) => !next[id])]
      if (on.length > 0) picked?.mark(on, true)
      if (off.length > 0) picked?.mark(off, false)
    },
  }
  const table = useTable(options, (state) => ({ resizing: state.columnResizing.isResizingColumn }))
  const { resizing } = table.state
  const tracks = picked ? `1.25rem ${template}` : template
  return useMemo(() => ({ table, shown, template: tracks, resizing }), [table, shown, tracks, resizing])
}
