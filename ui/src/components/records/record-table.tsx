/** A virtual table: a hundred thousand rows scroll like a hundred. */
import type { RowData } from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react'
import { cx } from '@/components/ui/cx'
import { textSize } from '@/core/sizes'
import type { Sort } from '@/core/types'
import type { Column } from './columns'
import { step } from './keys'
import { RecordRow } from './record-row'
import { TableHead } from './table-head'
import type { Arrivals } from './use-arrivals'
import { useBoxWidth } from './use-box-width'
import type { useChoices } from './use-choices'
import { useListTable } from './use-list-table'
import type { Highlight } from './use-saved-row'
import type { Picked } from './use-selection'

const ROW = 36
/** The height of the sticky header. */
const HEAD = 32
/** The column of ticks, with the space beside it. */
const TICK = 36

type Props<T> = {
  label: string
  columns: readonly Column<T>[]
  total: number
  rowAt: (index: number) => T | undefined
  /** The windows that are loaded. */
  pages: ReadonlyMap<number, T[]>
  idOf: (row: T) => string
  /** What a row is called when it is ticked. */
  nameOf: (row: T) => string
  rowTestId: string
  /** When it changes, the table scrolls to the top. */
  resetKey: string
  current: number
  onCurrent: (index: number) => void
  onOpen: (row: T) => void
  onKey?: (event: KeyboardEvent, row: T | undefined) => void
  onVisible: (first: number, last: number) => void
  sort: Sort | null
  onSort?: (sort: Sort | null) => void
  choices?: ReturnType<typeof useChoices>
  picked?: Picked
  /** Ticks the rows between two, both included. */
  onRange?: (from: number, to: number) => void
  arrivals?: Arrivals
  dimmed?: boolean
  /** Nothing has loaded yet, so every row is a skeleton. */
  busy?: boolean
  /** A row to scroll to and to highlight for a moment. */
  highlight?: Highlight
  /** Stands under the rows, always. */
  foot?: ReactNode
  ref?: RefObject<HTMLDivElement | null>
}

export function RecordTable<T extends RowData>(props: Props<T>) {
  const { columns, total, rowAt, rowTestId, current, onCurrent, onOpen, onKey, onVisible, highlight, picked } = props
  const own = useRef<HTMLDivElement>(null)
  const scroller = props.ref ?? own
  const scale = textSize.use() / 100
  const [rowHeight, headHeight] = [ROW * scale, HEAD * scale]
  const width = useBoxWidth(scroller) / scale - (picked ? TICK : 0)
  const { pages, idOf } = props
  const rows = useFlat(pages)
  const list = useListTable<T>({
    columns,
    rows,
    idOf,
    width,
    sort: props.sort,
    onSort: (sort) => props.onSort?.(sort),
    choices: props.choices,
    picked,
  })
  const { shown, template } = list
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingEnd: headHeight,
  })
  const items = virtual.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  const onTick = useCallback(
    (row: T, on: boolean) => {
      picked?.mark([idOf(row)], on)
      scroller.current?.focus()
    },
    [picked, idOf, scroller],
  )
  const onDone = useCallback(() => scroller.current?.focus(), [scroller])
  /** Where a range of ticks begins. */
  const anchor = useRef<number | null>(null)

  useEffect(() => onVisible(first, last), [first, last, onVisible])
  useEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0
    anchor.current = null
  }, [props.resetKey, scroller])
  const followed = useRef(current)
  useEffect(() => {
    if (followed.current === current) return
    followed.current = current
    // A highlighted row is scrolled to below.
    if (highlight?.index !== current) virtual.scrollToIndex(current, { align: 'auto' })
  }, [current, virtual, highlight])
  useEffect(() => {
    const box = scroller.current
    if (!highlight || !box) return
    // A row already in view is not scrolled.
    const top = highlight.index * rowHeight - box.scrollTop
    if (top < 0 || top + rowHeight > box.clientHeight - headHeight)
      virtual.scrollToIndex(highlight.index, { align: 'center' })
  }, [highlight, virtual, scroller, rowHeight, headHeight])
  useEffect(() => virtual.measure(), [virtual, rowHeight])

  const keyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? rowHeight * 10) / rowHeight) - 2)
    const next = event.ctrlKey || event.altKey || event.metaKey ? null : step(event.key, current, total, page)
    if (next !== null) {
      event.preventDefault()
      if (event.shiftKey && props.onRange) {
        anchor.current ??= current
        props.onRange(anchor.current, next)
      } else anchor.current = null
      onCurrent(next)
      return
    }
    onKey?.(event, rowAt(current))
  }

  const press = (event: MouseEvent) => {
    const pressed = (event.target as Element).closest<HTMLElement>('[data-index]')
    if (!pressed) return
    const index = Number(pressed.dataset.index)
    const row = rowAt(index)
    if (picked && event.shiftKey && props.onRange) {
      props.onRange(anchor.current ?? current, index)
      anchor.current ??= current
      onCurrent(index)
      return
    }
    anchor.current = null
    // Text that was just marked to be copied is no press.
    if (window.getSelection()?.toString()) return
    onCurrent(index)
    if (row && picked && (event.ctrlKey || event.metaKey)) picked.mark([idOf(row)], !picked.has(idOf(row)))
    else if (row) onOpen(row)
  }

  return (
    <div className="mx-5 mb-5 flex min-h-0 flex-1 flex-col overflow-hidden rounded-lg border border-line bg-surface has-[[role=grid]:focus-visible]:outline-2 has-[[role=grid]:focus-visible]:outline-accent-text">
      <div
        ref={scroller}
        role="grid"
        tabIndex={0}
        aria-label={props.label}
        aria-busy={props.busy}
        aria-rowcount={total + 1}
        aria-multiselectable={picked ? true : undefined}
        aria-activedescendant={total > 0 ? `${rowTestId}-${current}` : undefined}
        onKeyDown={keyDown}
        className="group min-h-0 flex-1 overflow-x-hidden overflow-y-auto outline-none"
      >
        <TableHead list={list} sort={props.sort} onSort={props.onSort} picked={picked} onDone={onDone} />
        <div
          role="presentation"
          onClick={press}
          className={cx('relative transition-opacity duration-150', props.dimmed && 'opacity-60')}
          style={{ height: virtual.getTotalSize() }}
        >
          {items.map(({ index, start }) => {
            const row = rowAt(index)
            const id = row && idOf(row)
            const ticked = picked && id !== undefined && picked.has(id)
            return (
              <RecordRow
                key={index}
                row={row}
                index={index}
                start={start}
                height={rowHeight}
                template={template}
                columns={shown}
                current={index === current}
                highlight={index === highlight?.index}
                arrived={id === undefined ? undefined : props.arrivals?.get(id)}
                ticked={ticked}
                onTick={onTick}
                nameOf={props.nameOf}
                testId={rowTestId}
              />
            )
          })}
        </div>
      </div>
      {props.foot}
    </div>
  )
}

/** Returns the rows of all windows, the same array as long as the windows are the same. */
function useFlat<T>(pages: ReadonlyMap<number, T[]>): readonly T[] {
  const parts = [...pages.values()]
  const [kept, keep] = useState({ parts, rows: parts.flat() })
  if (kept.parts.length === parts.length && kept.parts.every((part, at) => part === parts[at])) return kept.rows
  const next = { parts, rows: parts.flat() }
  keep(next)
  return next.rows
}
