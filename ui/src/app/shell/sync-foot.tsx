/** The foot of the sidebar: the connection, what waits, and what the watchdog warns of. The headline stands in the status strip. */
import { Link } from '@tanstack/react-router'
import { Cloud } from 'lucide-react'
import { ConnectivityMark } from '@/components/sync/connectivity-mark'
import { StateIcon, toneText } from '@/components/sync/state-icon'
import { isStale } from '@/components/sync/status-text'
import { useHeadline } from '@/components/sync/use-headline'
import { cx } from '@/components/ui/cx'
import { useT } from '@/core/l10n'
import { useStatus } from '@/core/queries'
import { useNow } from '@/core/use-now'

const part = 'relative pl-3 whitespace-nowrap before:absolute before:left-1 before:content-["·"]'

export function SyncFoot({ folded }: { folded: boolean }) {
  const t = useT()
  const status = useStatus().data
  const headline = useHeadline()
  const now = useNow()
  if (!status || !headline) return <div className="h-10 border-t border-line" />
  const local = status.state === 'local_only'
  const waiting = local ? null : t('shell-waiting', { count: status.pending })
  const found = status.alerts.find((one) => !headline.covers.includes(one.kind))
  const alert = found && t.say(found.title)
  const title = t.say(headline.title)
  const place = status.branch?.name ?? t('shell-this-computer')
  const summary = [title, waiting, alert].filter(Boolean).join(', ')

  return (
    <Link
      to="/sync"
      search={{ tab: undefined }}
      aria-label={folded ? t('shell-sync', { summary }) : undefined}
      title={folded ? summary : undefined}
      data-testid="sync-foot"
      className={cx(
        'flex shrink-0 gap-2.5 border-t border-line py-2.5 -outline-offset-2 hover:bg-hover',
        folded ? 'justify-center' : 'px-4',
      )}
    >
      <span className="relative mt-px size-4 shrink-0">
        {folded ? (
          <StateIcon state={headline.icon} className={cx('size-4', toneText[headline.tone])} />
        ) : (
          <Cloud aria-hidden className="size-4 text-faint" />
        )}
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
          <span className="sr-only">
            {place}, {title},{' '}
          </span>
          {/* Separators are left of their part, so the first part of each line has its separator clipped. */}
          <span className="block overflow-hidden">
            <span className="tabular -ml-3 flex flex-wrap text-small text-faint">
              <ConnectivityMark status={status} className={part} />{' '}
              {waiting && <span className={cx(part, isStale(status, now) && 'text-warn')}>{waiting}</span>}
            </span>
          </span>
          {alert && <span className="block text-small text-warn">{alert}</span>}
        </span>
      )}
    </Link>
  )
}
