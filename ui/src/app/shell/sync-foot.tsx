/** The foot of the sidebar: the branch, the headline, the connection and the queue. */
import { Link } from '@tanstack/react-router'
import type { Help } from '@/components/sync/headline'
import { ConnectivityMark } from '@/components/sync/connectivity-mark'
import { StateIcon, toneText } from '@/components/sync/state-icon'
import { isStale, connectivityText, waitingText } from '@/components/sync/status-text'
import { useHeadline } from '@/components/sync/use-headline'
import { cx } from '@/components/ui/cx'
import { texts } from '@/core/l10n'
import { useStatus } from '@/core/queries'
import { useNow } from '@/core/use-now'

/** The tab of the sync screen that helps with a problem. */
const tabs: Partial<Record<Help, 'attention' | 'log' | 'consistency'>> = {
  held: 'attention',
  log: 'log',
  check: 'consistency',
}

const part = 'relative pl-3 whitespace-nowrap before:absolute before:left-1 before:content-["·"]'

export function SyncFoot({ folded }: { folded: boolean }) {
  const status = useStatus().data
  const headline = useHeadline()
  const now = useNow()
  if (!status || !headline) return <div className="h-14 border-t border-line" />
  const { title, tone, icon, covers } = headline
  const line = connectivityText(status).word
  const local = status.state === 'local_only'
  const waiting = local ? null : waitingText(status.pending)
  const alert = status.alerts.find((one) => !covers.includes(one.kind))?.title
  const lined = line !== title
  const summary = [title, lined && line, waiting, alert].filter(Boolean).join(', ')

  return (
    <Link
      to="/sync"
      search={{ tab: tabs[headline.help] ?? 'queue' }}
      aria-label={folded ? `Sync: ${summary}` : undefined}
      title={folded ? summary : undefined}
      data-testid="sync-foot"
      className={cx(
        'flex gap-2.5 border-t border-line py-2.5 -outline-offset-2 hover:bg-hover',
        folded ? 'justify-center' : 'px-4',
      )}
    >
      <span className="relative mt-0.5 size-4 shrink-0">
        <StateIcon state={icon} className={cx('size-4', toneText[tone])} />
        {status.alerts.length > 0 && (
          <span
            aria-hidden
            data-testid="alert-dot"
            className="absolute -top-1 -right-1 size-2.5 rounded-full border-2 border-surface bg-warn"
          />
        )}
      </span>
      {!folded && (
        // Text wraps instead of being cut, because this is where one reads what is wrong.
        <span className="min-w-0 flex-1">
          <span className="block truncate font-medium">{status.branch?.name ?? 'This computer'}</span>
          <span data-testid="foot-headline" className={cx('block text-small', toneText[tone])}>
            {title}
          </span>
          {/* Separators are left of their part, so the first part of each line has its separator clipped. */}
          <span className="block overflow-hidden">
            <span className="tabular -ml-3 flex flex-wrap text-small text-faint">
              {lined && <ConnectivityMark status={status} className={part} />}{' '}
              {waiting && (
                <span className={cx(part, isStale(status, now) && 'text-warn')}>
                  {lined ? waiting.toLowerCase() : waiting}
                </span>
              )}
            </span>
          </span>
          {alert && <span className="block text-small text-warn">{texts().say(alert)}</span>}
        </span>
      )}
    </Link>
  )
}
