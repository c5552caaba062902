/** The branch's name, and network, queue and health in words that are never merged. */
import { Link } from '@tanstack/react-router'
import { cx } from '@/components/cx'
import { StateIcon, toneText } from '@/components/sync/state-icon'
import { LineMark } from '@/components/sync/line-mark'
import { isStale, lineWords, syncWords, waitingWords } from '@/components/sync/words'
import { formatCount } from '@/core/amount'
import { useStatus } from '@/core/queries'
import { useNow } from '@/core/use-now'

export function SyncFoot({ folded }: { folded: boolean }) {
  const status = useStatus().data
  const now = useNow()
  if (!status) return <div className="h-14 border-t border-line" />
  const words = syncWords(status, now)
  const line = lineWords(status).word
  const local = status.state === 'local_only'
  const attention = status.failed > 0 ? `${formatCount(status.failed)} need attention` : null
  const alert = status.alerts[0]?.title
  const spoken = [words.title, line !== words.title && line, !local && waitingWords(status.pending), attention ?? alert]
    .filter(Boolean)
    .join(', ')

  return (
    <Link
      to="/sync"
      search={{ tab: status.failed > 0 ? 'attention' : 'queue' }}
      aria-label={`Sync: ${spoken}`}
      title={folded ? spoken : undefined}
      data-testid="sync-foot"
      className={cx(
        'flex gap-2.5 border-t border-line py-2.5 -outline-offset-2 hover:bg-hover',
        folded ? 'justify-center' : 'px-4',
      )}
    >
      <span className="relative mt-0.5 size-4 shrink-0">
        <StateIcon state={status.state} className={cx('size-4', toneText[words.tone])} />
        {alert && (
          <span
            aria-hidden
            data-testid="alert-dot"
            className="absolute -top-1 -right-1 size-2.5 rounded-full border-2 border-surface bg-warn"
          />
        )}
      </span>
      {!folded && (
        <span className="min-w-0 flex-1">
          <span className="block truncate font-medium">{status.branch?.name ?? 'This computer'}</span>
          <span className={cx('block truncate text-small', toneText[words.tone])}>{words.title}</span>
          <span className="tabular block truncate text-small text-faint">
            {line !== words.title && <LineMark status={status} />}
            {line !== words.title && !local && ' · '}
            {!local && (
              <span className={cx(isStale(status, now) && 'text-warn')}>
                {line === words.title ? waitingWords(status.pending) : waitingWords(status.pending).toLowerCase()}
              </span>
            )}
          </span>
          {attention && <span className="block truncate text-small text-bad">{attention}</span>}
          {alert && !attention && <span className="block truncate text-small text-warn">{alert}</span>}
        </span>
      )}
    </Link>
  )
}
