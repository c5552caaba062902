/** A line of the sync log: one session, or several with the same outcome. */
import { CircleCheck, CircleX, Clock3, CloudOff, TriangleAlert } from 'lucide-react'
import { texts } from '@/core/l10n'
import { formatCount } from '@/core/amount'
import { bytes, clock, day, duration, moment } from '@/core/time'
import type { LogLine } from '@/core/types'
import type { Fold } from './fold-sessions'
import { isBenignCode } from './status-text'

const directions: Record<string, string> = {
  both: 'Send and receive',
  push: 'Send only',
  pull: 'Receive only',
  resync: 'Full resync',
  discard: 'Discarded by hand',
  retry: 'Tried again',
  verify: 'Checked with the hub',
  repair: 'Repaired',
  'gave-way': 'Gave way to the hub',
  'clean-up': 'Cleaned up',
  restore: 'Backup restored',
  alert: 'Alert',
  healed: 'Put right',
  copy: 'Copied database',
  scope: 'Data on this computer',
}

/** Several sessions with the same outcome: which, how many, and since when. */
export function FoldedLine({ fold: { line, count, since } }: { fold: Fold }) {
  if (count === 1) return <SessionLine line={line} />
  const benign = isBenignCode(line.error_code)
  const waits = line.error_code === 'device_waiting'
  const failed = line.error !== null
  const Icon = waits ? Clock3 : benign ? CloudOff : failed ? CircleX : CircleCheck
  const title = waits ? 'Waits for approval' : benign ? 'Offline' : failed ? 'Ended early' : 'Nothing new'
  const start = day(since) === day(line.started_at) ? clock(since) : moment(since)
  return (
    <li
      data-testid="session-fold"
      className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3 px-4 py-2"
      title={line.error === null ? undefined : texts().say(line.error)}
    >
      <Icon aria-hidden className={`size-4 ${benign ? 'text-quiet' : failed ? 'text-bad' : 'text-ok'}`} />
      <span className="min-w-0">
        <span className="flex flex-wrap gap-x-3">
          <span className="font-medium">{title}</span>
          <span className="tabular text-quiet">
            {formatCount(count)} {failed ? 'tries' : 'syncs'} since {start}
          </span>
        </span>
        {failed && !benign && (
          <span className="selectable block truncate text-small text-bad">{texts().say(line.error ?? '')}</span>
        )}
      </span>
      <span className="tabular text-right text-small text-quiet">{moment(line.started_at)}</span>
    </li>
  )
}

export function SessionLine({ line }: { line: LogLine }) {
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
        aria-label={waits ? 'Waits for approval' : benign ? 'Offline' : failed ? 'Ended early' : 'Done'}
        className={`size-4 ${tone}`}
      />
      <span className="min-w-0">
        <span className="flex flex-wrap gap-x-3">
          <span className="font-medium">{directions[line.direction] ?? line.direction}</span>
          {!failed && !human && <span className="tabular text-quiet">{counts(line)}</span>}
        </span>
        {line.error && (
          <span
            className={
              failed && !benign
                ? 'selectable block truncate text-small text-bad'
                : 'selectable block truncate text-small text-quiet'
            }
            title={texts().say(line.error)}
          >
            {texts().say(line.error)}
          </span>
        )}
      </span>
      <span className="tabular text-right text-small text-faint">
        {duration(line.duration_ms)}
        {line.bytes > 0 && ` · ${bytes(line.bytes)}`}
      </span>
      <span className="tabular w-28 text-right text-small text-quiet">{moment(line.started_at)}</span>
    </li>
  )
}

function counts(line: LogLine): string {
  const parts = [`${formatCount(line.pushed)} sent`, `${formatCount(line.pulled)} received`]
  if (line.merged > 0) parts.push(`${formatCount(line.merged)} merged`)
  if (line.conflicts > 0) parts.push(`${formatCount(line.conflicts)} in conflict`)
  if (line.rejected > 0) parts.push(`${formatCount(line.rejected)} not accepted`)
  return parts.join(' · ')
}
