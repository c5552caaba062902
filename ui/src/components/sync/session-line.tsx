/** A line of the sync log: one session, or several with the same outcome. */
import { CircleCheck, CircleX, Clock3, CloudOff, TriangleAlert } from 'lucide-react'
import { type Texts, useT } from '@/core/l10n'
import { bytes, clock, day, duration, moment } from '@/core/time'
import type { LogLine } from '@/core/types'
import type { Fold } from './fold-sessions'
import { isBenignCode } from './status-text'

/** What kind of session a line is of; that of a newer engine is called what it is called there. */
const sessionText = (t: Texts, direction: string) => t.find(`session-${direction}`) ?? direction

/** Several sessions with the same outcome: which, how many, and since when. */
export function FoldedLine({ fold: { line, count, since }, brief }: { fold: Fold; brief?: boolean }) {
  const t = useT()
  if (count === 1) return <SessionLine line={line} brief={brief} />
  const benign = isBenignCode(line.error_code)
  const waits = line.error_code === 'device_waiting'
  const failed = line.error !== null
  const Icon = waits ? Clock3 : benign ? CloudOff : failed ? CircleX : CircleCheck
  const title = waits
    ? 'session-waits'
    : benign
      ? 'session-offline'
      : failed
        ? 'session-ended-early'
        : 'session-nothing-new'
  const error = line.error && t.say(line.error)
  const start = day(since) === day(line.started_at) ? clock(since) : moment(since)
  return (
    <li
      data-testid="session-fold"
      className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3 px-4 py-2"
      title={error ?? undefined}
    >
      <Icon aria-hidden className={`size-4 ${benign ? 'text-quiet' : failed ? 'text-bad' : 'text-ok'}`} />
      <span className="min-w-0">
        <span className="flex flex-wrap gap-x-3">
          <span className="font-medium">{t(title)}</span>
          <span className="tabular text-quiet">
            {t(failed ? 'session-tries-since' : 'session-syncs-since', { count, since: start })}
          </span>
        </span>
        {failed && !benign && <span className="selectable block truncate text-small text-bad">{error}</span>}
      </span>
      <span className="tabular text-right text-small text-quiet">{moment(line.started_at)}</span>
    </li>
  )
}

/** `brief` leaves out how long it took and how much was moved, where there is little room. */
export function SessionLine({ line, brief }: { line: LogLine; brief?: boolean }) {
  const t = useT()
  const human = !['both', 'push', 'pull', 'resync'].includes(line.direction)
  const failed = line.error !== null && !human
  const benign = failed && isBenignCode(line.error_code)
  const waits = benign && line.error_code === 'device_waiting'
  const warned = line.direction === 'alert'
  const Icon = warned ? TriangleAlert : waits ? Clock3 : benign ? CloudOff : failed ? CircleX : CircleCheck
  const tone = warned ? 'text-warn' : benign ? 'text-quiet' : failed ? 'text-bad' : 'text-ok'
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)_auto_auto] items-center gap-x-3 px-4 py-2">
      <Icon
        aria-label={t(
          waits ? 'session-waits' : benign ? 'session-offline' : failed ? 'session-ended-early' : 'session-done',
        )}
        className={`size-4 ${tone}`}
      />
      <span className="min-w-0">
        <span className="flex flex-wrap gap-x-3">
          <span className="font-medium">{sessionText(t, line.direction)}</span>
          {!failed && !human && <span className="tabular text-quiet">{counts(t, line)}</span>}
        </span>
        {line.error && (
          <span
            className={
              failed && !benign
                ? 'selectable block truncate text-small text-bad'
                : 'selectable block truncate text-small text-quiet'
            }
            title={t.say(line.error)}
          >
            {t.say(line.error)}
          </span>
        )}
      </span>
      <span className={brief ? 'hidden' : 'tabular text-right text-small text-faint'}>
        {duration(line.duration_ms)}
        {line.bytes > 0 && ` · ${bytes(line.bytes)}`}
      </span>
      <span className="tabular w-28 text-right text-small text-quiet">{moment(line.started_at)}</span>
    </li>
  )
}

function counts(t: Texts, line: LogLine): string {
  const parts = [t('report-sent', { count: line.pushed }), t('report-received', { count: line.pulled })]
  if (line.merged > 0) parts.push(t('report-merged', { count: line.merged }))
  if (line.conflicts > 0) parts.push(t('session-conflicts', { count: line.conflicts }))
  if (line.rejected > 0) parts.push(t('report-rejected', { count: line.rejected }))
  return parts.join(' · ')
}
