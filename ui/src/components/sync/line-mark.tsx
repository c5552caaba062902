/** The connection to the hub as a dot and a word; the dot is filled while the connection is live. */
import { cx } from '@/components/ui/cx'
import type { SyncStatus } from '@/core/types'
import { lineText } from './status-text'

const dots: Record<SyncStatus['line'], string> = {
  live: 'bg-ok',
  connecting: 'animate-pulse bg-accent',
  timer: 'border-[1.5px] border-edge',
  offline: 'border-[1.5px] border-edge',
  unused: 'border-[1.5px] border-line-strong',
}

export function LineMark({ status, className }: { status: SyncStatus; className?: string }) {
  const { word, meaning } = lineText(status)
  return (
    <span
      data-testid="line"
      data-line={status.line}
      title={meaning}
      className={cx('inline-flex items-center gap-1.5 whitespace-nowrap', className)}
    >
      <span
        aria-hidden
        className={cx('size-1.5 shrink-0 rounded-full', dots[status.state === 'offline' ? 'offline' : status.line])}
      />
      {word}
    </span>
  )
}
