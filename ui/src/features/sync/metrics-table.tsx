/** The same figures as a table, newest first; hours and days in which nothing happened are left out. */
import { formatCount } from '@/core/amount'
import { duration } from '@/core/time'
import type { SyncMetrics } from '@/core/types'
import { isBusy, longest, placeWords } from './metrics'

const heads = ['Sessions', 'Sent', 'Received', 'Failed', 'Offline', 'Waiting', 'Longest wait', 'Time in sync']

export function MetricsTable({ metrics: { points, span } }: { metrics: SyncMetrics }) {
  return (
    <div className="max-h-96 overflow-auto">
      <table className="tabular w-full text-right" data-testid="metrics-table">
        <thead className="sticky top-0 bg-surface text-small text-faint">
          <tr className="border-b border-line">
            <th className="px-4 py-1.5 text-left font-medium">{span === 'hour' ? 'Hour' : 'Day'}</th>
            {heads.map((head) => (
              <th key={head} className="px-3 font-medium whitespace-nowrap last:pr-4">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points
            .filter(isBusy)
            .reverse()
            .map((point) => (
              <tr key={point.at} className="border-b border-line last:border-0">
                <th className="px-4 py-1.5 text-left font-normal whitespace-nowrap">{placeWords(span, point.at)}</th>
                <td className="px-3">{formatCount(point.sessions)}</td>
                <td className="px-3">{formatCount(point.pushed)}</td>
                <td className="px-3">{formatCount(point.pulled)}</td>
                <td className={point.failed > 0 ? 'px-3 text-bad' : 'px-3'}>{formatCount(point.failed)}</td>
                <td className="px-3">{formatCount(point.offline)}</td>
                <td className="px-3">{formatCount(point.waiting)}</td>
                <td className="px-3 whitespace-nowrap">{point.lag_ms > 0 ? longest(point.lag_ms) : '–'}</td>
                <td className="px-3 whitespace-nowrap last:pr-4">{duration(point.duration_ms)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  )
}
