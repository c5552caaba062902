/** Conflicting edits, and review cards for what merging cannot decide. */
import { PageHead } from '@/components/ui/page'
import { type Tab, Tabs } from '@/components/ui/tabs'
import { formatCount } from '@/core/amount'
import { useAttention } from '@/core/queries'
import { ConflictList } from './conflict-list'
import { ReviewList } from './review-list'
import { type ConflictTab } from './tabs'

type Props = { tab: ConflictTab; onTab: (tab: ConflictTab) => void }

export function ConflictsScreen({ tab, onTab }: Props) {
  const attention = useAttention().data
  const count = (n: number | undefined) => (n ? formatCount(n) : undefined)
  const tabs: Tab<ConflictTab>[] = [
    { key: 'open', label: 'Conflicts', count: count(attention?.conflicts) },
    { key: 'reviews', label: 'To review', count: count(attention?.reviews) },
    { key: 'settled', label: 'Resolved' },
  ]
  return (
    <>
      <PageHead title="Conflicts" />
      <Tabs label="Conflicts" tabs={tabs} value={tab} onChange={onTab}>
        {tab === 'open' && <ConflictList settled={false} />}
        {tab === 'reviews' && <ReviewList />}
        {tab === 'settled' && <ConflictList settled />}
      </Tabs>
    </>
  )
}
