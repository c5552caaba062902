/** The outbox, held changes, the log, and tools for when something looks wrong. */
import { StateIcon, toneText } from '@/components/sync/state-icon'
import { SyncNowButton } from '@/components/sync/sync-now-button'
import { useHeadline, useNeeded } from '@/components/sync/use-headline'
import { PageHead } from '@/components/ui/page'
import { type Tab, Tabs } from '@/components/ui/tabs'
import { formatCount } from '@/core/amount'
import { useStatus } from '@/core/queries'
import { CheckpointsTab } from './checkpoints-tab'
import { ConsistencyTab } from './consistency-tab'
import { HeldTab } from './held-tab'
import { LogTab } from './log-tab'
import { QueueTab } from './queue-tab'
import { StatisticsTab } from './statistics-tab'
import { type SyncTab } from './tabs'
import { ToolsMenu } from './tools-menu'

type Props = { tab: SyncTab; onTab: (tab: SyncTab) => void }

export function SyncScreen({ tab, onTab }: Props) {
  const status = useStatus().data
  const headline = useHeadline()
  const needed = useNeeded() ?? status?.failed
  const count = (n: number | undefined) => (n ? formatCount(n) : undefined)
  const tabs: Tab<SyncTab>[] = [
    { key: 'queue', label: 'Queue', count: count(status?.pending) },
    { key: 'attention', label: 'Needs attention', count: count(needed) },
    { key: 'log', label: 'Log' },
    { key: 'statistics', label: 'Statistics' },
    { key: 'consistency', label: 'Consistency' },
    { key: 'checkpoints', label: 'Checkpoints' },
  ]
  return (
    <>
      <PageHead
        title="Sync"
        note={
          headline && (
            <span className={`inline-flex items-center gap-1.5 ${toneText[headline.tone]}`}>
              <StateIcon state={headline.icon} className="size-4 self-center" />
              {headline.title}
            </span>
          )
        }
      >
        <ToolsMenu onCheck={() => onTab('consistency')} />
        <SyncNowButton variant="primary" testId="sync-screen-now" />
      </PageHead>
      <Tabs label="Sync" tabs={tabs} value={tab} onChange={onTab}>
        {tab === 'queue' && <QueueTab />}
        {tab === 'attention' && <HeldTab />}
        {tab === 'log' && <LogTab />}
        {tab === 'statistics' && <StatisticsTab />}
        {tab === 'consistency' && <ConsistencyTab />}
        {tab === 'checkpoints' && <CheckpointsTab />}
      </Tabs>
    </>
  )
}
