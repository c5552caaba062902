/** How sync stands, as a button that opens the tab that helps; offline with the time of the next try. */
import { Link } from '@tanstack/react-router'
import type { Help } from '@/components/sync/headline'
import { StateIcon, toneText } from '@/components/sync/state-icon'
import { useHeadline } from '@/components/sync/use-headline'
import { cx } from '@/components/ui/cx'
import { useT } from '@/core/l10n'
import { useStatus } from '@/core/queries'
import { countdown } from '@/core/time'
import { useNow } from '@/core/use-now'

/** The tab of the sync screen that helps with a problem. */
const tabs: Partial<Record<Help, 'attention' | 'log' | 'consistency'>> = {
  held: 'attention',
  log: 'log',
  check: 'consistency',
}

export function SyncState({ roomy }: { roomy: boolean }) {
  const t = useT()
  const headline = useHeadline()
  if (!headline) return null
  const title = t.say(headline.title)
  return (
    <Link
      to="/sync"
      search={{ tab: tabs[headline.help] ?? 'queue' }}
      title={t('strip-open-sync', { state: title })}
      data-testid="strip-sync"
      // Of one width, whatever it says: it is pressed while the line flips.
      className={cx(
        'flex h-7 shrink-0 items-center gap-1.5 rounded-md px-2 -outline-offset-2 hover:bg-hover',
        roomy ? 'w-72' : 'w-40',
      )}
    >
      <StateIcon state={headline.icon} className={cx('size-4 shrink-0', toneText[headline.tone])} />
      <span data-testid="foot-headline" className={cx('truncate', toneText[headline.tone])}>
        {title}
      </span>
      {roomy && <NextTry />}
    </Link>
  )
}

/** A component of its own, so that only the countdown renders anew each second. */
function NextTry() {
  const t = useT()
  const status = useStatus().data
  const now = useNow()
  if (!status || !(status.connectivity === 'offline' || status.state === 'offline')) return null
  const at = status.next_sync_at
  const trying = status.state === 'syncing'
  if (!trying && at === null) return null
  return (
    <span data-testid="next-try" className="tabular min-w-32 text-small text-faint">
      {trying || at === null ? t('strip-trying') : t('strip-trying-again', { when: countdown(at, now) })}
    </span>
  )
}
