/** The first screen: the sync status, and the shop in figures. */
import { AlertNotices } from '@/components/sync/alert-notice'
import { PageHead } from '@/components/ui/page'
import { useT } from '@/core/l10n'
import { useShopDetails, useStatus } from '@/core/queries'
import { day } from '@/core/time'
import { useNow } from '@/core/use-now'
import { FirstRun, useFirstRun } from './first-run'
import type { DashboardLinks } from './links'
import { RecentSessions } from './recent-sessions'
import { SetupNotice } from './setup-notice'
import { SyncCard } from './sync-card'
import { Tiles } from './tiles'

/** Head and body stand in the middle of a wide window, and their edges agree. */
const MIDDLE = 'mx-auto w-full max-w-[100rem]'

export function DashboardScreen(links: DashboardLinks) {
  const t = useT()
  const status = useStatus().data
  const shop = useShopDetails().data
  const firstRun = useFirstRun()
  const local = status?.state === 'local_only'
  const begins = local && firstRun.wanted
  const branch = status?.branch
  return (
    <>
      <div className={MIDDLE}>
        <PageHead
          title={t('dashboard-title')}
          note={branch ? `${branch.name} · ${branch.code}` : shop?.name || undefined}
        >
          <Today />
        </PageHead>
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto pb-6">
        <div className={`${MIDDLE} @container px-5`}>
          <div className="grid gap-4 @min-[77.5rem]:grid-cols-2 @min-[77.5rem]:items-start">
            <div className="flex min-w-0 flex-col gap-4">
              <SetupNotice toHub={links.help.hub} />
              {begins && (
                <FirstRun
                  onAway={firstRun.putAway}
                  toShop={links.toShop}
                  toTax={links.toTax}
                  toPrinters={links.toPrinters}
                  toHub={links.help.hub}
                  toBill={links.toBill}
                  toNew={links.toNew}
                />
              )}
              <AlertNotices links={links.help} />
              <SyncCard links={links.help} toQueue={links.toQueue} begins={begins} />
            </div>
            <div className="flex min-w-0 flex-col gap-4">
              <Tiles toList={links.toList} toDay={links.toDay} />
              {!local && <RecentSessions toLog={links.help.log} />}
            </div>
          </div>
        </div>
      </div>
    </>
  )
}

/** The day, in a leaf of its own: the clock redraws nothing else. */
function Today() {
  return <span className="text-faint">{day(useNow())}</span>
}
