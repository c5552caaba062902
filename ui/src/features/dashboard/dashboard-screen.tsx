/** The first screen: the sync status, and the shop in figures. */
import { AlertNotices } from '@/components/sync/alert-notice'
import type { HelpLinks } from '@/components/sync/help-button'
import { PageBody, PageHead } from '@/components/ui/page'
import { useStatus } from '@/core/queries'
import type { ScreenKind } from '@/core/records'
import { day } from '@/core/time'
import { useNow } from '@/core/use-now'
import { FirstRun, useFirstRun } from './first-run'
import { RecentSessions } from './recent-sessions'
import { SetupNotice } from './setup-notice'
import { SyncCard } from './sync-card'
import { Tiles } from './tiles'

export type DashboardLinks = {
  /** Links to where each problem is solved. */
  help: HelpLinks
  toList: (table: ScreenKind['table']) => void
  toNew: (table: ScreenKind['table']) => void
}

export function DashboardScreen(links: DashboardLinks) {
  const status = useStatus().data
  const now = useNow()
  const firstRun = useFirstRun()
  const branch = status?.branch
  return (
    <>
      <PageHead title="Dashboard" note={branch ? `${branch.name} · ${branch.code}` : undefined}>
        <span className="text-faint">{day(now)}</span>
      </PageHead>
      <PageBody>
        <SetupNotice toHub={links.help.hub} />
        <AlertNotices links={links.help} />
        <SyncCard links={links.help} />
        <Tiles toList={links.toList} />
        {status?.state === 'local_only' && firstRun.wanted ? (
          <FirstRun onAway={firstRun.putAway} toHub={links.help.hub} toNew={links.toNew} />
        ) : (
          <RecentSessions toLog={links.help.log} />
        )}
      </PageBody>
    </>
  )
}
