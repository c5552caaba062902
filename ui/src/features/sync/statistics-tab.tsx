/** What sync did in the last week or month. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { cx } from '@/components/cx'
import { PageBody } from '@/components/page'
import { Failure, Loading } from '@/components/states'
import { formatCount } from '@/core/amount'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { bytes, duration } from '@/core/time'
import type { SyncStatistics } from '@/core/types'
import { SessionsChart } from './sessions-chart'

const figures = (s: SyncStatistics): [string, string, string?][] => [
  ['Sessions', formatCount(s.sessions)],
  ['Ended early', formatCount(s.failed_sessions), s.failed_sessions > 0 ? 'text-warn' : undefined],
  ['Sent', formatCount(s.pushed)],
  ['Received', formatCount(s.pulled)],
  ['Merged', formatCount(s.merged)],
  ['Conflicts', formatCount(s.conflicts), s.conflicts > 0 ? 'text-warn' : undefined],
  ['Not accepted', formatCount(s.rejected), s.rejected > 0 ? 'text-bad' : undefined],
  ['Data moved', bytes(s.bytes)],
  ['Time in sync', duration(s.duration_ms)],
  ['Rate', `${formatCount(s.rows_per_second)} rows/s`],
]

export function StatisticsTab() {
  const host = useHost()
  const [days, setDays] = useState(7)
  const { data, error, refetch } = useQuery({
    queryKey: keys.statistics(days),
    queryFn: () => host.syncStatistics(days),
    placeholderData: keepPreviousData,
  })
  if (error) return <Failure error={error} retry={() => void refetch()} />
  return (
    <>
      <div role="group" aria-label="Period" className="flex gap-1 px-5 py-3">
        {[7, 30].map((n) => (
          <button
            key={n}
            type="button"
            aria-pressed={days === n}
            onClick={() => setDays(n)}
            className={cx(
              'h-7 rounded-full border px-3 text-small',
              days === n
                ? 'border-accent bg-accent-soft font-medium text-accent-text'
                : 'border-line-strong text-quiet hover:bg-hover',
            )}
          >
            {n} days
          </button>
        ))}
      </div>
      {data ? (
        <PageBody>
          <dl className="grid grid-cols-2 gap-3 md:grid-cols-3 lg:grid-cols-5">
            {figures(data).map(([label, value, tone]) => (
              <div key={label} className="rounded-lg border border-line bg-surface px-4 py-3">
                <dt className="text-small text-faint">{label}</dt>
                <dd className={cx('tabular text-title font-semibold tracking-tight', tone)}>{value}</dd>
              </div>
            ))}
          </dl>
          <SessionsChart />
        </PageBody>
      ) : (
        <Loading />
      )}
    </>
  )
}
