/** The first screen: where the branch stands, and the shop in figures. */
import { PageBody, PageHead } from '@/components/page'
import { AlertNotices } from '@/components/sync/alert-notice'
import { useStatus } from '@/core/queries'
import { day, greeting } from '@/core/time'
import { useNow } from '@/core/use-now'
import { FirstRun, useFirstRun } from './first-run'
import { RecentSessions } from './recent-sessions'
import { SetupNotice } from './setup-notice'
import { SyncCard } from './sync-card'
import { Tiles } from './tiles'

export type DashboardLinks = {
  toHub: () => void
  toHeld: () => void
  toLog: () => void
  toCheck: () => void
  toProducts: () => void
  toCustomers: () => void
  toNewProduct: () => void
  toNewCustomer: () => void
}

export function DashboardScreen(links: DashboardLinks) {
  const status = useStatus().data
  const now = useNow()
  const firstRun = useFirstRun()
  const branch = status?.branch
  return (
    <>
      <PageHead
        title={greeting(new Date(now).getHours())}
        note={branch ? `${branch.name} · ${branch.code}` : undefined}
      >
        <span className="text-faint">{day(now)}</span>
      </PageHead>
      <PageBody>
        <SetupNotice toHub={links.toHub} />
        <AlertNotices toLog={links.toLog} toHeld={links.toHeld} toCheck={links.toCheck} />
        <SyncCard toHub={links.toHub} toHeld={links.toHeld} />
        <Tiles toProducts={links.toProducts} toCustomers={links.toCustomers} />
        {status?.state === 'local_only' && firstRun.wanted ? (
          <FirstRun
            onAway={firstRun.putAway}
            toHub={links.toHub}
            toNewProduct={links.toNewProduct}
            toNewCustomer={links.toNewCustomer}
          />
        ) : (
          <RecentSessions toLog={links.toLog} />
        )}
      </PageBody>
    </>
  )
}
