/** One row of a list, memoised so that scrolling stays fast. */
import { memo } from 'react'
import { cx } from '@/components/ui/cx'
import { Skeleton } from '@/components/ui/states'
import { useT } from '@/core/l10n'
import type { Column } from './columns'
import { RowTick } from './row-tick'

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
  /** Columns whose values arrived from elsewhere just now. */
  arrived?: ReadonlySet<string>
  /** Whether the row is ticked; absent where rows are not. */
  ticked?: boolean
  onTick?: (row: T, on: boolean) => void
  nameOf?: (row: T) => string
  testId: string
}

function Row<T>(props: Props<T>) {
  const { row, index, start, height, template, columns, current, highlight, arrived, ticked, testId } = props
  const t = useT()
  return (
    <div
      id={`${testId}-${index}`}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={ticked ?? current}
      data-testid={row ? testId : undefined}
      data-index={index}
      data-highlight={highlight || undefined}
      data-ticked={ticked || undefined}
      style={{ gridTemplateColumns: template, height, transform: `translateY(${start}px)` }}
      className={cx(
        'absolute inset-x-0 top-0 grid items-center gap-x-4 border-b border-line px-4',
        current ? 'bg-hover group-focus-visible:bg-accent-soft' : ticked ? 'bg-accent-soft' : 'hover:bg-hover',
        highlight && 'highlight',
      )}
    >
      {ticked !== undefined && (
        <span role="gridcell" className="flex">
          {row && (
            <RowTick
              label={t('list-select-row', { name: props.nameOf?.(row) ?? '' })}
              checked={ticked}
              onChange={(on) => props.onTick?.(row, on)}
            />
          )}
        </span>
      )}
      {columns.map((column) => (
        <span
          key={column.key}
          role="gridcell"
          data-arrived={arrived?.has(column.key) || undefined}
          className={cx(
            'selectable min-w-0 truncate',
            column.figures && 'tabular text-right',
            arrived?.has(column.key) && 'highlight rounded',
          )}
        >
          {row ? column.cell(row) : <Skeleton className={column.figures ? 'ml-auto w-12' : 'w-2/3'} />}
        </span>
      ))}
    </div>
  )
}

export const RecordRow = memo(Row) as typeof Row
