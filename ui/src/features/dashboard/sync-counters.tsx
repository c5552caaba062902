/** The four figures of the sync card; absent without a hub. */
import type { ReactNode } from 'react'
import { isStale, waitingText } from '@/components/sync/status-text'
import { useNeeded } from '@/components/sync/use-headline'
import { cx } from '@/components/ui/cx'
import { formatCount } from '@/core/amount'
import { useT } from '@/core/l10n'
import { ago, moment, until } from '@/core/time'
import type { SyncStatus } from '@/core/types'

function Figure({
  label,
  children,
  alarm,
  title,
  testId,
}: {
  label: string
  children: ReactNode
  alarm?: string
  title?: string
  testId?: string
}) {
  return (
    <div className="min-w-0 bg-surface px-5 py-3">
      <dt className="text-small text-faint">{label}</dt>
      <dd data-testid={testId} title={title} className={cx('tabular font-medium', alarm)}>
        {children}
      </dd>
    </div>
  )
}

export function SyncCounters({ status, now }: { status: SyncStatus; now: number }) {
  const t = useT()
  const needed = useNeeded() ?? status.failed
  const { last_sync_at: last, next_sync_at: next, oldest_pending_at: oldest } = status
  return (
    <dl className="grid grid-cols-2 gap-px overflow-hidden border-t border-line bg-line last:rounded-b-lg lg:grid-cols-4">
      <Figure label="Last sync" title={last === null ? undefined : moment(last)} testId="sync-last">
        {last === null ? 'Not yet' : ago(last, now)}
      </Figure>
      <Figure
        label="To send"
        testId="sync-waiting"
        alarm={isStale(status, now) ? 'text-warn' : undefined}
        title={oldest === null ? undefined : `Oldest ${ago(oldest, now)}`}
      >
        {waitingText(t, status.pending)}
      </Figure>
      <Figure label="Needs attention" testId="sync-failed" alarm={needed > 0 ? 'text-warn' : undefined}>
        {needed > 0 ? formatCount(needed) : 'None'}
      </Figure>
      <Figure label="Next sync" testId="sync-next">
        {nextText(status, next, now)}
      </Figure>
    </dl>
  )
}

function nextText(status: SyncStatus, next: number | null, now: number): string {
  if (status.state === 'syncing') return 'Running'
  if (!status.enabled) return 'Only by hand'
  if (status.state === 'sign_in') return 'After sign-in'
  if (next !== null) return until(next, now)
  return status.cron === null ? `Every ${status.interval_minutes} min` : 'At set times'
}
