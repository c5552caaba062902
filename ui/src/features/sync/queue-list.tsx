/** A virtual list of the queue. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState } from 'react'
import { moveWithArrows } from '@/components/ui/arrow-keys'
import { cx } from '@/components/ui/cx'
import { useT } from '@/core/l10n'
import type { QueueRow as Row } from '@/core/types'
import { queueColumns, QueueRow, wideOnly } from './queue-row'

type Props = { rows: Row[]; more: boolean; onEnd: () => void }

export function QueueList({ rows, more, onEnd }: Props) {
  const t = useT()
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
    <div className="@container flex min-h-0 flex-1 flex-col overflow-hidden rounded-lg border border-line bg-surface">
      <div ref={scroller} className="min-h-0 flex-1 overflow-y-auto">
        <div
          className={cx(
            queueColumns,
            'sticky top-0 z-10 h-8 border-b border-line bg-surface text-small font-medium text-faint',
          )}
        >
          <span />
          <span>{t('queue-head-record')}</span>
          <span className={wideOnly}>{t('queue-head-kind')}</span>
          <span>{t('queue-head-change')}</span>
          <span>{t('queue-head-when')}</span>
          <span>{t('queue-head-status')}</span>
        </div>
        <ul
          aria-label={t('queue-list')}
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
                <QueueRow row={row} open={open === row.id} onToggle={() => setOpen(open === row.id ? null : row.id)} />
              </li>
            )
          })}
        </ul>
      </div>
    </div>
  )
}
