/** The sync card: the headline with its button, the counters, and the last result. */
import { CircleAlert, CircleCheck, Plug } from 'lucide-react'
import type { Headline } from '@/components/sync/headline'
import { HelpButton, type HelpLinks } from '@/components/sync/help-button'
import { ConnectivityMark } from '@/components/sync/connectivity-mark'
import { StateIcon, toneDisc } from '@/components/sync/state-icon'
import { changesText, connectivityText, reportText } from '@/components/sync/status-text'
import { StepLine } from '@/components/sync/step-line'
import { useHeadline } from '@/components/sync/use-headline'
import { Button } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'
import { Failure, Loading } from '@/components/ui/states'
import { useT } from '@/core/l10n'
import { useStatus } from '@/core/queries'
import type { SyncReport, SyncStatus } from '@/core/types'
import { useNow } from '@/core/use-now'
import { SyncCounters } from './sync-counters'

type Props = {
  links: HelpLinks
  toQueue: () => void
  /** The first day's steps are shown and lead to a hub themselves. */
  begins: boolean
}

export function SyncCard({ links, toQueue, begins }: Props) {
  const t = useT()
  const status = useStatus()
  const headline = useHeadline()
  return (
    <section
      data-testid="sync-card"
      data-state={status.data?.state}
      aria-label={t('dashboard-sync')}
      className="@container rounded-lg border border-line bg-surface"
    >
      {status.data && headline ? (
        <Card status={status.data} headline={headline} links={links} toQueue={toQueue} begins={begins} />
      ) : status.error ? (
        <Failure error={status.error} retry={() => void status.refetch()} />
      ) : (
        <Loading rows={3} />
      )}
    </section>
  )
}

type CardProps = Props & { status: SyncStatus; headline: Headline }

function Card({ status, headline, links, toQueue, begins }: CardProps) {
  const t = useT()
  const { title, detail, tone, icon, covers } = headline
  const local = status.state === 'local_only'
  const line = connectivityText(t, status).word
  const running = status.state === 'syncing' || status.progress !== null
  const uncovered = status.failed > 0 && !covers.includes('held')

  return (
    <>
      <div className="flex flex-wrap items-start gap-x-4 gap-y-3 p-5">
        <div className={cx('flex size-11 shrink-0 items-center justify-center rounded-full', toneDisc[tone])}>
          <StateIcon state={icon} className="size-5.5" />
        </div>
        <div className="min-w-60 flex-1">
          <div className="flex flex-wrap items-baseline gap-x-3">
            <p data-testid="sync-state" aria-live="polite" className="text-title font-semibold tracking-tight">
              {title}
            </p>
            {!local && line !== title && <ConnectivityMark status={status} className="text-small text-quiet" />}
          </div>
          <p
            data-testid="sync-detail"
            className={cx('selectable', tone === 'bad' ? 'text-bad' : tone === 'warn' ? 'text-warn' : 'text-quiet')}
          >
            {detail}
          </p>
        </div>
        <div className="flex gap-2">
          {!local && <HelpButton headline={headline} links={links} />}
          {local && !begins && (
            <Button icon={Plug} onClick={links.connect} data-testid="sync-connect">
              {t('first-run-hub-connect')}
            </Button>
          )}
        </div>
      </div>

      {local && status.progress && <StepLine label={t('dashboard-starting')} className="px-5 pb-3" />}
      {uncovered && (
        <div className="mx-5 mb-4 flex flex-wrap items-center gap-2 rounded-md bg-warn-soft px-3 py-1.5 text-warn">
          <CircleAlert aria-hidden className="size-4" />
          <span className="flex-1">{t('dashboard-not-accepted', { count: status.failed })}</span>
          <Button small onClick={links.held}>
            {t('dashboard-see-what-to-do')}
          </Button>
        </div>
      )}
      {!local && <SyncCounters status={status} toLog={links.log} toQueue={toQueue} toHeld={links.held} />}
      {!local && (running || status.last_report) && (
        // Of one height, whether something runs or not: nothing below it moves.
        <div className="flex min-h-14 items-center border-t border-line px-5">
          {running ? (
            <StepLine label={t('dashboard-starting')} quiet={icon === 'syncing'} className="flex-1" />
          ) : (
            status.last_report && <LastReport report={status.last_report} />
          )}
        </div>
      )}
    </>
  )
}

function LastReport({ report }: { report: SyncReport }) {
  const t = useT()
  return (
    <p className="flex items-center gap-2 text-quiet">
      <CircleCheck aria-hidden className="size-4 shrink-0 text-ok" />
      <span data-testid="sync-result-at" className="tabular text-faint">
        <ChangesAt report={report} />
      </span>
      <span data-testid="sync-result" className="tabular selectable">
        {reportText(t, report)}
      </span>
    </p>
  )
}

/** When the last run moved something, in a leaf of its own: the clock redraws nothing else. */
function ChangesAt({ report }: { report: SyncReport }) {
  const t = useT()
  return <>{changesText(t, report, useNow())}</>
}
