/** The connection to the hub as a dot and a word; the dot is filled while the connection is live. */
import { cx } from '@/components/ui/cx'
import { useT } from '@/core/l10n'
import type { SyncStatus } from '@/core/types'
import { connectivityText } from './status-text'

const dots: Record<SyncStatus['connectivity'], string> = {
  live: 'bg-ok',
  connecting: 'animate-pulse bg-accent',
  timer: 'border-[1.5px] border-edge',
  offline: 'border-[1.5px] border-edge',
  unused: 'border-[1.5px] border-line-strong',
}

export function ConnectivityMark({ status, className }: { status: SyncStatus; className?: string }) {
  const { word, meaning } = connectivityText(useT(), status)
  return (
    <span
      data-testid="line"
      data-connectivity={status.connectivity}
      title={meaning}
      className={cx('inline-flex items-center gap-1.5 whitespace-nowrap', className)}
    >
      <span
        aria-hidden
        className={cx(
          'size-1.5 shrink-0 rounded-full',
          dots[status.state === 'offline' ? 'offline' : status.connectivity],
        )}
      />
      {word}
    </span>
  )
}
