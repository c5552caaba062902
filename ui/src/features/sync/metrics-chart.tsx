/** Sync over time: five bar charts over one time axis. The pointer or the arrow keys read out one point. */
import { type KeyboardEvent, useState } from 'react'
import { cx } from '@/components/ui/cx'
import { formatCount } from '@/core/amount'
import { useT } from '@/core/l10n'
import type { MetricPoint, SyncMetrics } from '@/core/types'
import { height, longest, type Mark, marks, moved, peak, placeText, type Row, rows } from './metrics'

/** Labels further right would overlap "Now". */
const ROOM_FOR_NOW = 0.92

const place = (mark: Mark, count: number) => `${(mark.at * 100) / count}%`

export function MetricsChart({ metrics }: { metrics: SyncMetrics }) {
  const t = useT()
  const { points, span } = metrics
  const [chosen, setChosen] = useState<number | null>(null)
  const at = chosen === null ? null : Math.min(chosen, points.length - 1)
  const shown = at === null ? undefined : points[at]

  const lines = marks(span, points)

  const walk = (event: KeyboardEvent) => {
    const to = moved(event.key, at ?? points.length - 1, points.length, span === 'hour' ? 24 : 7)
    if (to === null) return
    event.preventDefault()
    setChosen(to)
  }

  return (
    <div
      role="group"
      aria-roledescription={t('metrics-chart-role')}
      aria-label={t('metrics-chart-label')}
      tabIndex={0}
      data-testid="metrics-chart"
      onKeyDown={walk}
      onFocus={() => setChosen((now) => now ?? points.length - 1)}
      onBlur={() => setChosen(null)}
      onPointerLeave={() => setChosen(null)}
      className="rounded-b-lg px-4 pt-3 pb-3 -outline-offset-2"
    >
      <p aria-live="polite" data-testid="metrics-readout" className="tabular h-[1lh] truncate text-small text-quiet">
        {shown ? (
          <>
            <span className="font-medium text-ink">{placeText(span, shown.at)}</span>
            {' · '}
            {rows.map((row) => row.say(t, shown)).join(' · ')}
          </>
        ) : (
          <span className="text-faint">{t(span === 'hour' ? 'metrics-point-hour' : 'metrics-point-day')}</span>
        )}
      </p>
      <div className="relative mt-2 flex flex-col gap-3">
        {lines.map((mark) => (
          <span
            key={mark.at}
            aria-hidden
            className="absolute inset-y-0 w-px bg-line"
            style={{ left: place(mark, points.length) }}
          />
        ))}
        {rows.map((row, n) => (
          <Bars key={row.key} row={row} points={points} at={at} onPoint={setChosen} tall={n === 0} />
        ))}
      </div>
      <div aria-hidden className="tabular relative mt-1.5 h-[1lh] text-small text-faint">
        {lines
          .filter((mark) => mark.at < points.length * ROOM_FOR_NOW)
          .map((mark) => (
            <span key={mark.at} className="absolute whitespace-nowrap" style={{ left: place(mark, points.length) }}>
              {mark.label}
            </span>
          ))}
        <span className="absolute right-0">{t('metrics-now')}</span>
      </div>
    </div>
  )
}

type BarsProps = {
  row: Row
  points: MetricPoint[]
  at: number | null
  onPoint: (at: number) => void
  tall: boolean
}

function Bars({ row, points, at, onPoint, tall }: BarsProps) {
  const t = useT()
  const tallest = peak(row, points)
  const time = row.key === 'lag' || row.key === 'time'
  return (
    <div aria-hidden className="relative">
      <div className="flex justify-between text-small">
        <span className="bg-surface pr-1.5 text-quiet">{t(row.label)}</span>
        <span className="tabular text-faint">
          {tallest > 0 && t('metrics-up-to', { most: time ? longest(tallest) : formatCount(tallest) })}
        </span>
      </div>
      <div className={cx('mt-1 flex items-stretch border-b border-line', tall ? 'h-32' : 'h-9')}>
        {points.map((point, n) => (
          <span
            key={point.at}
            onPointerEnter={() => onPoint(n)}
            className={cx('flex min-w-0 flex-1 flex-col-reverse px-[0.5px]', at === n && 'bg-hover')}
          >
            {row.bars.map((bar) => {
              const share = height(bar.value(point), tallest)
              return share > 0 && <span key={bar.look} className={bar.look} style={{ height: `${share}%` }} />
            })}
          </span>
        ))}
      </div>
    </div>
  )
}
