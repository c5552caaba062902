/** The outbox, held changes, and under Advanced what one needs when something looks wrong. */
import { StateIcon, toneText } from '@/components/sync/state-icon'
import { SyncNowButton } from '@/components/sync/sync-now-button'
import { useHeadline, useNeeded } from '@/components/sync/use-headline'
import { PageHead } from '@/components/ui/page'
import { type Tab, Tabs } from '@/components/ui/tabs'
import { formatCount } from '@/core/amount'
import { useT } from '@/core/l10n'
import { useStatus } from '@/core/queries'
import { AdvancedTab } from './advanced-tab'
import { HeldTab } from './held-tab'
import { QueueTab } from './queue-tab'
import { isAdvanced, type SyncTab } from './tabs'
import { ToolsMenu } from './tools-menu'

type Shown = 'queue' | 'attention' | 'advanced'

type Props = { tab: SyncTab; onTab: (tab: SyncTab) => void }

export function SyncScreen({ tab, onTab }: Props) {
  const t = useT()
  const status = useStatus().data
  const needed = useNeeded() ?? status?.failed
  const shown: Shown = isAdvanced(tab) ? 'advanced' : tab
  const show = (next: Shown) => onTab(next === 'advanced' ? 'log' : next)
  const count = (n: number | undefined) => (n ? formatCount(n) : undefined)
  const tabs: Tab<Shown>[] = [
    { key: 'queue', label: t('sync-tab-queue'), count: count(status?.pending) },
    { key: 'attention', label: t('sync-tab-attention'), count: count(needed) },
    { key: 'advanced', label: t('sync-tab-advanced') },
  ]
  return (
    <>
      <PageHead title={t('sync-title')} note={<Note />}>
        <ToolsMenu onCheck={() => onTab('consistency')} />
        <SyncNowButton variant="primary" testId="sync-screen-now" />
      </PageHead>
      <Tabs label={t('sync-title')} tabs={tabs} value={shown} onChange={show}>
        {tab === 'queue' && <QueueTab />}
        {tab === 'attention' && <HeldTab />}
        {isAdvanced(tab) && <AdvancedTab part={tab} onPart={onTab} />}
      </Tabs>
    </>
  )
}

/** A component of its own, because the headline follows the clock. */
function Note() {
  const headline = useHeadline()
  if (!headline) return null
  return (
    <span className={`inline-flex items-center gap-1.5 ${toneText[headline.tone]}`}>
      <StateIcon state={headline.icon} className="size-4 self-center" />
      {headline.title}
    </span>
  )
}
