/** Conflicting edits, and review cards for what merging cannot decide. */
import { PageHead } from '@/components/ui/page'
import { type Tab, Tabs } from '@/components/ui/tabs'
import { formatCount } from '@/core/amount'
import { useT } from '@/core/l10n'
import { useAttention } from '@/core/queries'
import { ConflictList } from './conflict-list'
import { ReviewList } from './review-list'
import { type ConflictTab } from './tabs'

type Props = { tab: ConflictTab; onTab: (tab: ConflictTab) => void }

export function ConflictsScreen({ tab, onTab }: Props) {
  const t = useT()
  const attention = useAttention().data
  const count = (n: number | undefined) => (n ? formatCount(n) : undefined)
  const tabs: Tab<ConflictTab>[] = [
    { key: 'open', label: t('conflicts-tab-open'), count: count(attention?.conflicts) },
    { key: 'reviews', label: t('conflicts-tab-reviews'), count: count(attention?.reviews) },
    { key: 'settled', label: t('conflicts-tab-settled') },
  ]
  return (
    <>
      <PageHead title={t('conflicts-title')} />
      <Tabs label={t('conflicts-title')} tabs={tabs} value={tab} onChange={onTab}>
        {tab === 'open' && <ConflictList key="open" settled={false} />}
        {tab === 'reviews' && <ReviewList />}
        {tab === 'settled' && <ConflictList key="settled" settled />}
      </Tabs>
    </>
  )
}
