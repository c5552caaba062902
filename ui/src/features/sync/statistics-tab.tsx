/** What sync did in the last day, week or quarter: in figures, as a chart, and as a table. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { ChartColumn } from 'lucide-react'
import { useState } from 'react'
import { cx } from '@/components/ui/cx'
import { PageBody, Panel } from '@/components/ui/page'
import { Segments } from '@/components/ui/segments'
import { Empty, Failure, Loading } from '@/components/ui/states'
import { formatCount } from '@/core/amount'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { bytes, duration } from '@/core/time'
import type { SyncMetrics, SyncStatistics } from '@/core/types'
import { isBusy, type Period, periods } from './metrics'
import { MetricsChart } from './metrics-chart'
import { MetricsTable } from './metrics-table'

const figures = (s: SyncStatistics): [string, string, string?][] => [
  ['Sessions', formatCount(s.sessions)],
  ['Sent', formatCount(s.pushed)],
  ['Received', formatCount(s.pulled)],
  ['Merged', formatCount(s.merged)],
  ['Conflicts', formatCount(s.conflicts), s.conflicts > 0 ? 'text-warn' : undefined],
  ['Failed', formatCount(s.failed_sessions), s.failed_sessions > 0 ? 'text-warn' : undefined],
  ['Offline', formatCount(s.offline_sessions)],
  ['Not accepted', formatCount(s.rejected), s.rejected > 0 ? 'text-bad' : undefined],
  ['Data moved', bytes(s.bytes)],
  ['Time in sync', duration(s.duration_ms)],
]

export function StatisticsTab() {
  const host = useHost()
  const [period, setPeriod] = useState<Period>('168')
  const { data, error, refetch } = useQuery({
    queryKey: keys.metrics(Number(period)),
    queryFn: () => host.syncMetrics(Number(period)),
    placeholderData: keepPreviousData,
  })
  if (error) return <Failure error={error} retry={() => void refetch()} />
  return (
    <>
      <Segments label="Period" options={periods} value={period} onChange={setPeriod} className="px-5 py-3" />
      {!data ? (
        <Loading />
      ) : data.points.some(isBusy) ? (
        <Metrics metrics={data} />
      ) : (
        <Empty icon={ChartColumn} title="Nothing to show for this period">
          Each sync is counted here: what it sent and received, how long it took, and what waited meanwhile.
        </Empty>
      )}
    </>
  )
}

const views = [
  { key: 'chart', label: 'Chart' },
  { key: 'table', label: 'Table' },
] as const

function Metrics({ metrics }: { metrics: SyncMetrics }) {
  const [view, setView] = useState<'chart' | 'table'>('chart')
  return (
    <PageBody>
      <dl className="grid shrink-0 grid-cols-5 gap-px overflow-hidden rounded-lg border border-line bg-line">
        {figures(metrics.sums).map(([label, value, tone]) => (
          <div key={label} className="min-w-0 bg-surface px-3 py-2 lg:px-4 lg:py-3">
            <dt className="truncate text-small text-faint">{label}</dt>
            <dd className={cx('tabular truncate text-head font-semibold tracking-tight lg:text-title', tone)}>
              {value}
            </dd>
          </div>
        ))}
      </dl>
      <Panel
        title={metrics.span === 'hour' ? 'Hour by hour' : 'Day by day'}
        action={
          <span className="flex items-center gap-4">
            {view === 'chart' && <Legend />}
            <Segments label="View" options={views} value={view} onChange={setView} />
          </span>
        }
      >
        {view === 'chart' ? <MetricsChart metrics={metrics} /> : <MetricsTable metrics={metrics} />}
      </Panel>
    </PageBody>
  )
}

const signs = [
  ['Sent', 'bg-accent'],
  ['Received', 'bg-accent opacity-45'],
  ['Failed', 'bg-bad'],
  ['Offline', 'bg-line-strong'],
] as const

function Legend() {
  return (
    <span aria-hidden className="hidden items-center gap-3 text-small text-quiet md:flex">
      {signs.map(([label, look]) => (
        <span key={label} className="flex items-center gap-1.5">
          <span className={cx('size-2.5 rounded-sm', look)} />
          {label}
        </span>
      ))}
    </span>
  )
}
