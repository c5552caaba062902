/** The same figures as a table, newest first, without idle hours or days. */
import { cx } from '@/components/ui/cx'
import { formatCount } from '@/core/amount'
import { useT } from '@/core/l10n'
import { duration } from '@/core/time'
import type { SyncMetrics } from '@/core/types'
import { isBusy, longest, placeText } from './metrics'

const cell = 'px-2 whitespace-nowrap lg:px-3'
const heads = [
  'metrics-sessions',
  'metrics-sent',
  'metrics-received',
  'metrics-failed',
  'metrics-offline',
  'metrics-waiting',
  'metrics-lag',
  'metrics-time',
] as const

export function MetricsTable({ metrics: { points, span } }: { metrics: SyncMetrics }) {
  const t = useT()
  return (
    <div
      role="region"
      aria-label={t('metrics-label')}
      tabIndex={0}
      className="max-h-96 overflow-auto rounded-b-lg -outline-offset-2"
    >
      <table className="tabular w-full text-right" data-testid="metrics-table">
        <thead className="sticky top-0 bg-surface text-small text-faint">
          <tr className="border-b border-line">
            <th className="px-4 py-1.5 text-left align-bottom font-medium">
              {t(span === 'hour' ? 'metrics-hour' : 'metrics-date')}
            </th>
            {heads.map((head) => (
              <th key={head} className="px-2 py-1.5 align-bottom font-medium last:pr-4 lg:px-3">
                {t(head)}
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
                <th className="px-4 py-1.5 text-left font-normal whitespace-nowrap">{placeText(span, point.at)}</th>
                <td className={cell}>{formatCount(point.sessions)}</td>
                <td className={cell}>{formatCount(point.pushed)}</td>
                <td className={cell}>{formatCount(point.pulled)}</td>
                <td className={cx(cell, point.failed > 0 && 'text-bad')}>{formatCount(point.failed)}</td>
                <td className={cell}>{formatCount(point.offline)}</td>
                <td className={cell}>{formatCount(point.waiting)}</td>
                <td className={cell}>{point.lag_ms > 0 ? longest(point.lag_ms) : '–'}</td>
                <td className={cx(cell, 'pr-4')}>{duration(point.duration_ms)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  )
}
