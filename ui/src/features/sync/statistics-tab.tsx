/** What sync did in the last day, week or quarter: in figures, as a chart, and as a table. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { ChartColumn } from 'lucide-react'
import { useState } from 'react'
import { WideBody } from '@/components/sync/wide-body'
import { cx } from '@/components/ui/cx'
import { Panel } from '@/components/ui/page'
import { Segments } from '@/components/ui/segments'
import { Empty, Failure, Loading } from '@/components/ui/states'
import { formatCount } from '@/core/amount'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useT, type WordKey } from '@/core/l10n'
import { bytes, duration } from '@/core/time'
import type { SyncMetrics, SyncStatistics } from '@/core/types'
import { isBusy, type Period, periods } from './metrics'
import { MetricsChart } from './metrics-chart'
import { MetricsTable } from './metrics-table'

const figures = (s: SyncStatistics): [WordKey, string, string?][] => [
  ['metrics-sessions', formatCount(s.sessions)],
  ['metrics-sent', formatCount(s.pushed)],
  ['metrics-received', formatCount(s.pulled)],
  ['metrics-merged', formatCount(s.merged)],
  ['metrics-conflicts', formatCount(s.conflicts), s.conflicts > 0 ? 'text-warn' : undefined],
  ['metrics-failed', formatCount(s.failed_sessions), s.failed_sessions > 0 ? 'text-warn' : undefined],
  ['metrics-offline', formatCount(s.offline_sessions)],
  ['metrics-rejected', formatCount(s.rejected), s.rejected > 0 ? 'text-bad' : undefined],
  ['metrics-bytes', bytes(s.bytes)],
  ['metrics-time', duration(s.duration_ms)],
]

export function StatisticsTab() {
  const t = useT()
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
      <Segments
        label={t('metrics-period')}
        options={periods.map(({ key, words }) => ({ key, label: t(words) }))}
        value={period}
        onChange={setPeriod}
        className="px-5 pb-3"
      />
      {!data ? (
        <Loading />
      ) : data.points.some(isBusy) ? (
        <Metrics metrics={data} />
      ) : (
        <Empty icon={ChartColumn} title={t('metrics-empty')}>
          {t('metrics-empty-text')}
        </Empty>
      )}
    </>
  )
}

const views = [
  { key: 'chart', words: 'metrics-chart' },
  { key: 'table', words: 'metrics-table' },
] as const

function Metrics({ metrics }: { metrics: SyncMetrics }) {
  const t = useT()
  const [view, setView] = useState<'chart' | 'table'>('chart')
  return (
    <WideBody>
      <dl className="grid shrink-0 grid-cols-3 gap-px @[40rem]:grid-cols-5 overflow-hidden rounded-lg border border-line bg-line">
        {figures(metrics.sums).map(([label, value, tone]) => (
          <div key={label} className="min-w-0 bg-surface px-4 py-2.5">
            <dt className="truncate text-small text-faint">{t(label)}</dt>
            <dd className={cx('tabular truncate text-head font-semibold tracking-tight @[60rem]:text-title', tone)}>
              {value}
            </dd>
          </div>
        ))}
      </dl>
      <Panel
        title={t(metrics.span === 'hour' ? 'metrics-hourly' : 'metrics-daily')}
        action={
          <span className="flex items-center gap-4">
            {view === 'chart' && <Legend />}
            <Segments
              label={t('metrics-view')}
              options={views.map(({ key, words }) => ({ key, label: t(words) }))}
              value={view}
              onChange={setView}
            />
          </span>
        }
      >
        {view === 'chart' ? <MetricsChart metrics={metrics} /> : <MetricsTable metrics={metrics} />}
      </Panel>
    </WideBody>
  )
}

const signs = [
  ['metrics-sent', 'bg-accent'],
  ['metrics-received', 'bg-accent opacity-45'],
  ['metrics-failed', 'bg-bad'],
  ['metrics-offline', 'bg-line-strong'],
] as const

function Legend() {
  const t = useT()
  return (
    <span aria-hidden className="hidden items-center gap-3 text-small text-quiet md:flex">
      {signs.map(([label, look]) => (
        <span key={label} className="flex items-center gap-1.5">
          <span className={cx('size-2.5 rounded-sm', look)} />
          {t(label)}
        </span>
      ))}
    </span>
  )
}
