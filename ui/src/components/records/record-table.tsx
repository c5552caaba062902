/** A virtual table: a hundred thousand rows scroll like a hundred. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useMemo, useRef } from 'react'
import { cx } from '@/components/ui/cx'
import { useWidth } from '@/components/ui/use-width'
import { type Column, fitting } from './columns'
import { step } from './keys'
import { RecordRow } from './record-row'
import type { Highlight } from './use-saved-row'

const ROW = 36
/** The height of the sticky header. */
const HEAD = 32

type Props<T> = {
  label: string
  columns: readonly Column<T>[]
  total: number
  rowAt: (index: number) => T | undefined
  rowTestId: string
  /** When it changes, the table scrolls to the top. */
  resetKey: string
  current: number
  onCurrent: (index: number) => void
  onOpen: (row: T) => void
  onKey?: (event: KeyboardEvent, row: T | undefined) => void
  onVisible: (first: number, last: number) => void
  dimmed?: boolean
  /** Nothing has loaded yet, so every row is a skeleton. */
  busy?: boolean
  /** A row to scroll to and to highlight for a moment. */
  highlight?: Highlight
  ref?: RefObject<HTMLDivElement | null>
}

export function RecordTable<T>(props: Props<T>) {
  const { columns, total, rowAt, rowTestId, current, onCurrent, onOpen, onKey, onVisible, highlight } = props
  const own = useRef<HTMLDivElement>(null)
  const scroller = props.ref ?? own
  const width = useWidth()
  const { shown, template } = useMemo(() => fitting(columns, width), [columns, width])
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 12,
    scrollPaddingEnd: HEAD,
  })
  const items = virtual.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0

  useEffect(() => onVisible(first, last), [first, last, onVisible])
  useEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0
  }, [props.resetKey, scroller])
  useEffect(() => {
    const box = scroller.current
    if (!highlight || !box) return
    // A row already in view is not scrolled.
    const top = highlight.index * ROW - box.scrollTop
    if (top < 0 || top + ROW > box.clientHeight - HEAD) virtual.scrollToIndex(highlight.index, { align: 'center' })
  }, [highlight, virtual, scroller])

  const keyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? ROW * 10) / ROW) - 2)
    const next = step(event.key, current, total, page)
    if (next !== null) {
      event.preventDefault()
      onCurrent(next)
      virtual.scrollToIndex(next, { align: 'auto' })
      return
    }
    const row = rowAt(current)
    if (event.key === 'Enter' && row) {
      event.preventDefault()
      onOpen(row)
      return
    }
    onKey?.(event, row)
  }

  const press = (event: MouseEvent) => {
    const pressed = (event.target as Element).closest<HTMLElement>('[data-index]')
    if (!pressed) return
    const index = Number(pressed.dataset.index)
    const row = rowAt(index)
    onCurrent(index)
    if (row) onOpen(row)
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
        aria-activedescendant={total > 0 ? `${rowTestId}-${current}` : undefined}
        onKeyDown={keyDown}
        className="group min-h-0 flex-1 overflow-y-auto outline-none"
      >
        <div
          role="row"
          aria-rowindex={1}
          style={{ gridTemplateColumns: template }}
          className="sticky top-0 z-10 grid h-8 items-center gap-x-4 border-b border-line bg-surface px-4 text-small font-medium text-faint"
        >
          {shown.map((column) => (
            <span key={column.key} role="columnheader" className={cx('truncate', column.figures && 'text-right')}>
              {column.srOnly ? <span className="sr-only">{column.head}</span> : column.head}
            </span>
          ))}
        </div>
        <div
          role="presentation"
          onClick={press}
          className={cx('relative transition-opacity duration-150', props.dimmed && 'opacity-60')}
          style={{ height: virtual.getTotalSize() }}
        >
          {items.map(({ index, start }) => (
            <RecordRow
              key={index}
              row={rowAt(index)}
              index={index}
              start={start}
              height={ROW}
              template={template}
              columns={shown}
              current={index === current}
              highlight={index === highlight?.index}
              testId={rowTestId}
            />
          ))}
        </div>
      </div>
    </div>
  )
}
