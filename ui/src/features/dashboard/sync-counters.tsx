/** The four figures of the sync card, each a link to what it is made of; absent without a hub. */
import type { ReactNode } from 'react'
import { isStale, waitingText } from '@/components/sync/status-text'
import { useNeeded } from '@/components/sync/use-headline'
import { cx } from '@/components/ui/cx'
import { formatCount } from '@/core/amount'
import { type Texts, useT } from '@/core/l10n'
import { ago, countdown, moment } from '@/core/time'
import type { SyncStatus } from '@/core/types'
import { useNow } from '@/core/use-now'

type FigureProps = {
  label: string
  children: ReactNode
  alarm?: string
  title?: string
  testId: string
  onOpen?: () => void
}

function Figure({ label, children, alarm, title, testId, onOpen }: FigureProps) {
  const figure = (
    <span data-testid={testId} title={title} className={cx('tabular block truncate font-medium', alarm)}>
      {children}
    </span>
  )
  return (
    <div className="min-w-0 bg-surface">
      <dt className="px-5 pt-3 text-small text-faint">{label}</dt>
      <dd>
        {onOpen ? (
          <button
            type="button"
            onClick={onOpen}
            aria-label={title ? `${label}. ${title}` : label}
            className="w-full px-5 pb-3 text-left hover:underline"
          >
            {figure}
          </button>
        ) : (
          <div className="px-5 pb-3">{figure}</div>
        )}
      </dd>
    </div>
  )
}

export type CounterLinks = { toLog: () => void; toQueue: () => void; toHeld: () => void }

export function SyncCounters({ status, toLog, toQueue, toHeld }: { status: SyncStatus } & CounterLinks) {
  const t = useT()
  const now = useNow()
  const needed = useNeeded() ?? status.failed
  const { last_sync_at: last, oldest_pending_at: oldest } = status
  return (
    <dl className="grid grid-cols-2 gap-px overflow-hidden border-t border-line bg-line last:rounded-b-lg @min-[40rem]:grid-cols-4">
      <Figure
        label={t('counter-last')}
        title={last === null ? undefined : moment(last)}
        testId="sync-last"
        onOpen={toLog}
      >
        {last === null ? t('counter-not-yet') : ago(last, now)}
      </Figure>
      <Figure
        label={t('counter-to-send')}
        testId="sync-waiting"
        alarm={isStale(status, now) ? 'text-warn' : undefined}
        title={oldest === null ? undefined : t('counter-oldest', { when: ago(oldest, now) })}
        onOpen={toQueue}
      >
        {waitingText(t, status.pending)}
      </Figure>
      <Figure
        label={t('counter-attention')}
        testId="sync-failed"
        alarm={needed > 0 ? 'text-warn' : undefined}
        onOpen={toHeld}
      >
        {needed > 0 ? formatCount(needed) : t('none')}
      </Figure>
      <Figure label={t('counter-next')} testId="sync-next">
        {nextText(t, status, now)}
      </Figure>
    </dl>
  )
}

function nextText(t: Texts, status: SyncStatus, now: number): string {
  if (status.state === 'syncing') return t('counter-running')
  if (!status.enabled) return t('counter-by-hand')
  if (status.state === 'sign_in') return t('counter-after-sign-in')
  if (status.next_sync_at !== null) return countdown(status.next_sync_at, now)
  return status.cron === null ? t('counter-every', { minutes: status.interval_minutes }) : t('counter-set-times')
}
