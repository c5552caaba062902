/**
 * A grid that edits, as a spreadsheet does. The cell that has the keys is an input that always has the focus, so that any script can be
 * typed and scanners and the clipboard work as in other fields.
 */
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type MouseEvent, useId, useLayoutEffect, useRef } from 'react'
import { useScans } from '@/components/scan/scanner'
import { cx } from '@/components/ui/cx'
import { isFocusFree } from '@/components/ui/focus'
import { asPrivate, PrivateDots } from '@/components/ui/private-dots'
import { useCommand, useIsOnTop } from '@/core/commands'
import { useT } from '@/core/l10n'
import { privacy } from '@/core/privacy'
import { toast } from '@/core/toast'
import type { Message } from '@/core/types'
import { isNumber } from './cells'
import type { GridColumn } from './columns'
import { GridRow } from './grid-row'
import { bounds } from './selection'
import { cellKey, type EditState } from './use-edits'
import { useGrid } from './use-grid'

const ROW = 36
/** The height of the sticky header. */
const HEAD = 32

type Props<R> = {
  label: string
  columns: readonly GridColumn<R>[]
  rows: readonly R[]
  rowKey: (row: R) => string
  /** What a row is called, for screen readers. */
  rowName: (row: R) => string
  state: EditState
  /** What the engine refused, by `cellKey`. */
  refused?: ReadonlyMap<string, Message>
  /** Returns the row that a scanned code belongs to, where the keys go; null where there is none. Without it a scan is typed text. */
  onScan?: (code: string) => number | null
  /** The prefix of the test ids. */
  testId: string
}

export function Grid<R>(props: Props<R>) {
  const { label, columns, rows, rowKey, rowName, state, refused, onScan, testId } = props
  const t = useT()
  const hidden = privacy.use()
  const problemId = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const takesFocus = useRef(false)
  const page = () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? ROW * 10) / ROW) - 2)
  const grid = useGrid({
    columns,
    rows,
    rowKey,
    state,
    page,
    onLeftOut: (count) => void toast(t('grid-left-out', { count })),
    onMove: (to) => {
      takesFocus.current = true
      virtual.scrollToIndex(to.row, { align: 'auto' })
    },
  })
  const { selection, typing } = grid
  const { at } = selection
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
    scrollPaddingEnd: HEAD,
    // The row that has the keys is always there, wherever the list is scrolled to.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), at.row])].sort((a, b) => a - b),
  })
  const template = columns.map((column) => column.width).join(' ')

  const arrived = useRef(false)
  useLayoutEffect(() => {
    // The rows are drawn once the list has been measured.
    if (!arrived.current && input.current) {
      arrived.current = true
      takesFocus.current ||= isFocusFree()
    }
    if (!takesFocus.current || !input.current) return
    takesFocus.current = false
    input.current.focus({ preventScroll: true })
  })
  const ready = typing === null
  const shown =
    rows[at.row] && columns[at.column] ? grid.textAt(rows[at.row] as R, columns[at.column] as GridColumn<R>) : ''
  // What is typed into a ready cell replaces its text.
  useLayoutEffect(() => {
    if (ready && document.activeElement === input.current) input.current?.select()
  }, [ready, shown, at.row, at.column])

  const caret = typing?.caret ?? false
  useLayoutEffect(() => {
    const end = input.current?.value.length ?? 0
    if (caret) input.current?.setSelectionRange(end, end)
  }, [caret])

  useCommand('grid.edit', grid.edit, { enabled: rows.length > 0 })
  useCommand('grid.fill-down', grid.fillDown, { enabled: rows.length > 0 })

  const isOnTop = useIsOnTop()
  useScans((code, field) => {
    if (!onScan || !isOnTop() || (field && field !== input.current)) return false
    // The code was typed into the cell that had the keys; it is not meant for it.
    if (field) grid.keepBut(code)
    const row = onScan(code)
    if (row !== null) grid.jump({ row, column: at.column })
    return true
  })

  const where = (event: MouseEvent) => {
    const cell = (event.target as Element).closest<HTMLElement>('[data-column]')
    return cell && { row: Number(cell.dataset.row), column: Number(cell.dataset.column) }
  }
  const press = (event: MouseEvent) => {
    if (event.target === input.current || event.button !== 0) return
    const to = where(event)
    if (!to) return
    event.preventDefault()
    grid.go(to, event.shiftKey)
  }

  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable
      tabIndex={-1}
      onFocus={(event) => event.target === event.currentTarget && input.current?.focus()}
      data-testid={`${testId}-grid`}
      onKeyDown={grid.onKeyDown}
      onCopy={grid.onCopy}
      onCut={grid.onCopy}
      onPaste={grid.onPaste}
      onMouseDown={press}
      onDoubleClick={(event) => where(event) && ready && grid.edit()}
      className="min-h-0 flex-1 overflow-auto rounded-lg border border-line bg-surface"
    >
      <div
        role="row"
        aria-rowindex={1}
        style={{ gridTemplateColumns: template }}
        className="sticky top-0 z-20 grid h-8 items-center border-b border-line bg-surface text-small font-medium text-faint"
      >
        {columns.map((column, index) => (
          <span
            key={column.key}
            role="columnheader"
            aria-colindex={index + 1}
            className={cx('truncate px-3', isNumber(column.kind) && 'text-right')}
          >
            {column.head}
          </span>
        ))}
      </div>
      <div role="presentation" className="relative" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index] as R
          const key = rowKey(row)
          return (
            <GridRow
              key={key}
              row={row}
              index={index}
              start={start}
              height={ROW}
              template={template}
              columns={columns}
              grid={grid}
              selected={bounds(selection)}
              refused={(column) => refused?.get(cellKey(key, column))}
              isEdited={(column) => state.edits.has(cellKey(key, column))}
              testId={`${testId}-row`}
              active={(column, text, problem) => (
                <>
                  <input
                    ref={input}
                    data-initial-focus
                    aria-label={`${column.head}, ${rowName(row)}`}
                    aria-invalid={problem ? true : undefined}
                    aria-describedby={problem ? problemId : undefined}
                    autoComplete="off"
                    spellCheck={false}
                    inputMode={isNumber(column.kind) ? 'decimal' : undefined}
                    readOnly={column.readOnly}
                    {...asPrivate(hidden && column.kind === 'rupees')}
                    value={typing?.text ?? text}
                    onChange={(event) => grid.type(event.target.value)}
                    onFocus={(event) => ready && event.target.select()}
                    onClick={(event) => ready && event.currentTarget.select()}
                    onBlur={grid.keep}
                    className={cx(
                      'peer absolute inset-0 size-full bg-transparent px-3 outline-2 -outline-offset-2 outline-accent',
                      isNumber(column.kind) && 'tabular text-right',
                      typing && 'bg-surface text-ink',
                    )}
                  />
                  {hidden && column.kind === 'rupees' && <PrivateDots className="right-3" />}
                  {problem && (
                    <p
                      id={problemId}
                      role="alert"
                      className="absolute top-full left-0 z-20 w-max max-w-80 rounded-md border border-bad bg-surface px-2 py-1 text-small text-bad shadow-lift"
                    >
                      {t.say(problem)}
                    </p>
                  )}
                </>
              )}
            />
          )
        })}
      </div>
    </div>
  )
}
