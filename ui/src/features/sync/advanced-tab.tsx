/** What one looks into when something seems wrong: the log, statistics, comparing with the hub, checkpoints. */
import { Segments } from '@/components/ui/segments'
import { useT } from '@/core/l10n'
import { CheckpointsTab } from './checkpoints-tab'
import { ConsistencyTab } from './consistency-tab'
import { LogTab } from './log-tab'
import { StatisticsTab } from './statistics-tab'
import { type AdvancedTab as Part, advancedTabs } from './tabs'

export function AdvancedTab({ part, onPart }: { part: Part; onPart: (part: Part) => void }) {
  const t = useT()
  const options = advancedTabs.map((key) => ({ key, label: t(`sync-tab-${key}`) }))
  return (
    <>
      <Segments
        label={t('sync-advanced-show')}
        options={options}
        value={part}
        onChange={onPart}
        className="px-5 py-3"
      />
      {part === 'log' && <LogTab />}
      {part === 'statistics' && <StatisticsTab />}
      {part === 'consistency' && <ConsistencyTab />}
      {part === 'checkpoints' && <CheckpointsTab />}
    </>
  )
}
