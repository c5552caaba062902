/** A virtual list of the queue; a row expands to its data. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { ChevronRight } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { tableLabel } from '@/components/sync/table-labels'
import { moveWithArrows } from '@/components/ui/arrow-keys'
import { Badge } from '@/components/ui/badge'
import { cx } from '@/components/ui/cx'
import { texts } from '@/core/l10n'
import { formatCount } from '@/core/amount'
import { moment } from '@/core/time'
import type { QueueRow } from '@/core/types'
import { operationLabel, pretty, statusLabel } from './queue-text'

const columns = 'grid grid-cols-[16px_minmax(0,3fr)_minmax(0,1fr)_64px_116px_64px] items-center gap-x-3 px-4'

type Props = { rows: QueueRow[]; more: boolean; onEnd: () => void }

export function QueueList({ rows, more, onEnd }: Props) {
  const scroller = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState<number | null>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 36,
    overscan: 10,
    getItemKey: (index) => rows[index]?.id ?? index,
  })
  const items = virtual.getVirtualItems()
  const last = items.at(-1)?.index ?? 0

  useEffect(() => {
    if (more && last >= rows.length - 40) onEnd()
  }, [more, last, rows.length, onEnd])

  return (
    <div className="mx-5 mb-5 flex min-h-0 flex-1 flex-col overflow-hidden rounded-lg border border-line bg-surface">
      <div ref={scroller} className="min-h-0 flex-1 overflow-y-auto">
        <div
          className={cx(
            columns,
            'sticky top-0 z-10 h-8 border-b border-line bg-surface text-small font-medium text-faint',
          )}
        >
          <span />
          <span>Record</span>
          <span>Kind</span>
          <span>Change</span>
          <span>When</span>
          <span>Status</span>
        </div>
        <ul
          aria-label="Queue"
          onKeyDown={moveWithArrows}
          className="relative"
          style={{ height: virtual.getTotalSize() }}
        >
          {items.map(({ index, start, key }) => {
            const row = rows[index]
            if (!row) return null
            return (
              <li
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                data-testid="queue-row"
                className="absolute inset-x-0 top-0 border-b border-line"
                style={{ transform: `translateY(${start}px)` }}
              >
                <Line row={row} open={open === row.id} onToggle={() => setOpen(open === row.id ? null : row.id)} />
              </li>
            )
          })}
        </ul>
      </div>
    </div>
  )
}

function Line({ row, open, onToggle }: { row: QueueRow; open: boolean; onToggle: () => void }) {
  const status = statusLabel(row.status)
  return (
    <>
      <button
        type="button"
        aria-expanded={open}
        onClick={onToggle}
        data-stop
        className={cx(columns, 'min-h-9 w-full py-1 text-left -outline-offset-2 hover:bg-hover')}
      >
        <ChevronRight
          aria-hidden
          className={cx('size-4 text-faint transition-transform duration-100', open && 'rotate-90')}
        />
        <span className="min-w-0">
          <span className="block truncate font-medium">{texts().say(row.label ?? tableLabel(row.table_name))}</span>
          {row.error && <span className="block truncate text-small text-bad">{texts().say(row.error)}</span>}
        </span>
        <span className="truncate text-quiet">{tableLabel(row.table_name)}</span>
        <span className="text-quiet">{operationLabel(row.operation)}</span>
        <span className="tabular text-quiet">{moment(row.created_at)}</span>
        <span>
          <Badge tone={status.tone}>{status.word}</Badge>
        </span>
      </button>
      {open && (
        <div className="border-t border-line bg-sunken px-4 py-3 pl-11">
          {row.error && <p className="selectable mb-2 text-bad">{texts().say(row.error)}</p>}
          <pre className="selectable max-h-60 overflow-auto font-mono text-small whitespace-pre-wrap">
            {pretty(row.data)}
          </pre>
          <p className="selectable tabular mt-2 text-small text-faint">
            No. {formatCount(row.id)}
            {row.unit !== null && ` · transaction ${formatCount(row.unit)}`} · {row.record_id}
            {row.retry_count > 0 && ` · refused ${row.retry_count}×`}
            {row.synced_at !== null && ` · sent ${moment(row.synced_at)}`}
          </p>
        </div>
      )}
    </>
  )
}
