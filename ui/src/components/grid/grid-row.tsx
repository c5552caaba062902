/** One row of a grid that edits. */
import type { ReactNode } from 'react'
import { cx } from '@/components/ui/cx'
import { useT } from '@/core/l10n'
import type { Message } from '@/core/types'
import { isNumber } from './cells'
import { type GridColumn, problemOf } from './columns'
import type { Bounds } from './selection'
import type { GridState } from './use-grid'

type Props<R> = {
  row: R
  index: number
  /** Pixels from the top of the list. */
  start: number
  height: number
  template: string
  columns: readonly GridColumn<R>[]
  grid: GridState<R>
  selected: Bounds
  /** What the engine refused of this row, by column. */
  refused: (column: string) => Message | undefined
  isEdited: (column: string) => boolean
  /** Draws the cell that has the keys. */
  active: (column: GridColumn<R>, text: string, problem: Message | null) => ReactNode
  testId: string
}

export function GridRow<R>({ row, index, start, height, template, columns, grid, selected, ...rest }: Props<R>) {
  const t = useT()
  const { at } = grid.selection
  const inRows = index >= selected.top && index <= selected.bottom
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-testid={rest.testId}
      style={{ gridTemplateColumns: template, height, transform: `translateY(${start}px)` }}
      className={cx('absolute inset-x-0 top-0 grid border-b border-line', index === at.row && 'z-10')}
    >
      {columns.map((column, place) => {
        const text = grid.textAt(row, column)
        const edited = rest.isEdited(column.key)
        const problem = rest.refused(column.key) ?? (edited ? problemOf(column, text, row) : null)
        const isSelected = inRows && place >= selected.left && place <= selected.right
        const isActive = index === at.row && place === at.column
        const of = (key: string) => {
          const other = columns.find((one) => one.key === key)
          return other ? grid.textAt(row, other) : ''
        }
        return (
          <div
            key={column.key}
            role="gridcell"
            aria-colindex={place + 1}
            aria-selected={isSelected}
            aria-readonly={column.readOnly || undefined}
            aria-invalid={problem ? true : undefined}
            title={problem && !isActive ? t.say(problem) : undefined}
            data-row={index}
            data-column={place}
            className={cx(
              'relative min-w-0 border-r border-line last:border-r-0',
              column.readOnly && 'text-quiet',
              edited && !problem && 'bg-accent-soft font-medium',
              problem && 'bg-bad-soft text-bad',
              isSelected && !isActive && 'shadow-[inset_0_0_0_1px_var(--accent)]',
            )}
          >
            {isActive ? (
              rest.active(column, text, problem)
            ) : (
              <span className={cx('block truncate px-3 leading-9', isNumber(column.kind) && 'tabular text-right')}>
                {column.draw ? column.draw(text, row, of) : text}
              </span>
            )}
          </div>
        )
      })}
    </div>
  )
}
