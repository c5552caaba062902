/** The heads of a list: pressed they sort, dragged at their edge they widen, and the first ticks all rows. */
import type { RowData } from '@tanstack/react-table'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { memo } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import { cx } from '@/components/ui/cx'
import { useT } from '@/core/l10n'
import type { Sort } from '@/core/types'
import type { Column } from './columns'
import { nextSort } from './list-view'
import type { ListTable } from './use-list-table'
import type { Picked } from './use-selection'

type Props<T extends RowData> = {
  list: ListTable<T>
  sort: Sort | null
  onSort?: (sort: Sort | null) => void
  picked?: Picked
  /** Gives the focus back to the rows. */
  onDone: () => void
}

function Head<T extends RowData>({
  list: { table, shown, template, resizing },
  sort,
  onSort,
  picked,
  onDone,
}: Props<T>) {
  const t = useT()
  const heads = new Map(table.getFlatHeaders().map((head) => [head.column.id, head]))
  const press = (column: Column<T>) => {
    onSort?.(nextSort(sort, column.key))
    onDone()
  }
  return (
    <div
      role="row"
      aria-rowindex={1}
      style={{ gridTemplateColumns: template }}
      className="sticky top-0 z-10 grid h-8 items-center gap-x-4 border-b border-line bg-surface px-4 text-small font-medium text-faint"
    >
      {picked && (
        <span role="columnheader" className="flex">
          <Checkbox
            label={t('list-select-all')}
            checked={picked.all}
            partly={picked.count > 0 && !picked.all}
            onChange={() => (picked.all ? picked.clear() : picked.everything())}
            tabIndex={-1}
            testId="select-all"
          />
        </span>
      )}
      {shown.map((column) => {
        const head = heads.get(column.key)
        const own = sort?.column === column.key
        const Arrow = sort?.descending ? ArrowDown : ArrowUp
        return (
          <span
            key={column.key}
            role="columnheader"
            aria-sort={own ? (sort.descending ? 'descending' : 'ascending') : undefined}
            className={cx('group/head relative flex h-full min-w-0 items-center', column.figures && 'justify-end')}
          >
            {column.srOnly ? (
              <span className="sr-only">{t(column.head)}</span>
            ) : column.sortable && onSort ? (
              <button
                type="button"
                tabIndex={-1}
                onClick={() => press(column)}
                data-testid={`sort-${column.key}`}
                className={cx(
                  'flex min-w-0 items-center gap-1 rounded hover:text-ink',
                  column.figures && 'flex-row-reverse',
                  own && 'text-ink',
                )}
              >
                <span className="truncate">{t(column.head)}</span>
                {own && <Arrow aria-hidden className="size-3.5 shrink-0" />}
              </button>
            ) : (
              <span className="truncate">{t(column.head)}</span>
            )}
            {head?.column.getCanResize() && (
              <span
                aria-hidden
                onMouseDown={head.getResizeHandler()}
                onTouchStart={head.getResizeHandler()}
                onDoubleClick={() => head.column.resetSize()}
                className={cx(
                  'absolute right-0 h-full w-2 cursor-col-resize border-r border-transparent group-hover/head:border-line-strong hover:border-accent',
                  resizing === column.key && 'border-accent',
                )}
              />
            )}
          </span>
        )
      })}
    </div>
  )
}

export const TableHead = memo(Head) as typeof Head
