/** One row of the table, memoised so that scrolling stays fast. */
import { memo } from 'react'
import { cx } from '@/components/ui/cx'
import { Skeleton } from '@/components/ui/states'
import type { Column } from './columns'

type Props<T> = {
  /** Undefined while its window is loading. */
  row: T | undefined
  index: number
  /** Pixels from the top of the list. */
  start: number
  height: number
  template: string
  columns: readonly Column<T>[]
  current: boolean
  highlight: boolean
  testId: string
}

function Row<T>({ row, index, start, height, template, columns, current, highlight, testId }: Props<T>) {
  return (
    <div
      id={`${testId}-${index}`}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={current}
      data-testid={row ? testId : undefined}
      data-index={index}
      data-highlight={highlight || undefined}
      style={{ gridTemplateColumns: template, height, transform: `translateY(${start}px)` }}
      className={cx(
        'absolute inset-x-0 top-0 grid items-center gap-x-4 border-b border-line px-4',
        current ? 'bg-hover group-focus-visible:bg-accent-soft' : 'hover:bg-hover',
        highlight && 'highlight',
      )}
    >
      {columns.map((column) => (
        <span
          key={column.key}
          role="gridcell"
          className={cx('min-w-0 truncate', column.figures && 'tabular text-right')}
        >
          {row ? column.cell(row) : <Skeleton className={column.figures ? 'ml-auto w-12' : 'w-2/3'} />}
        </span>
      ))}
    </div>
  )
}

export const RecordRow = memo(Row) as typeof Row
