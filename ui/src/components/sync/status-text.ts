/** The sync status as text: counts, progress, reports, the connection. Pure, for tests. */
import type { Texts, WordKey } from '@/core/l10n'
import { clock, DAY, day, moment } from '@/core/time'
import type { Progress, SyncReport, SyncStatus } from '@/core/types'

/** A change that has waited longer than this is shown as a warning. */
const STALE_AFTER = DAY

/** Errors that end a session early on an ordinary day and need nobody. */
const BENIGN = ['offline', 'hub_unavailable', 'busy', 'stopped', 'device_waiting']

export const isBenignCode = (code: string | null) => code !== null && BENIGN.includes(code)

/** "3 waiting". */
export const waitingText = (t: Texts, pending: number) =>
  pending > 0 ? t('sync-waiting', { count: pending }) : t('sync-waiting-none')

/** "5 changes waiting to sync, safe here." */
export const waitingToSync = (t: Texts, pending: number) =>
  pending > 0 ? t('sync-waiting-strip', { count: pending }) : t('sync-waiting-strip-none')

type Line = { word: string; meaning: string }

/** The connection to the hub: one word, and what it means. */
export function connectivityText(
  t: Texts,
  { state, connectivity, interval_minutes: minutes, cron, enabled }: SyncStatus,
): Line {
  const line = (word: WordKey, meaning: WordKey): Line => ({ word: t(word), meaning: t(meaning) })
  if (state === 'local_only') return line('line-none', 'line-none-means')
  if (state === 'sign_in') return line('line-signed-out', 'line-signed-out-means')
  // The last session did not reach the hub, so an older state of the connection does not count.
  if (state === 'offline') return line('line-offline', 'line-offline-means')
  switch (connectivity) {
    case 'live':
      return line('line-live', 'line-live-means')
    case 'connecting':
      return line('line-connecting', 'line-connecting-means')
    case 'timer':
      if (cron) return line('line-at-times', 'line-at-times-means')
      return { word: t('line-every', { minutes }), meaning: t('line-every-means', { minutes }) }
    case 'offline':
      return line('line-offline', 'line-offline-means')
    case 'unused':
      return enabled
        ? line('line-not-connected', 'line-not-connected-means')
        : line('line-by-hand', 'line-by-hand-means')
  }
}

/** "Sending 47 of 100", "Receiving 12,300 of 80,000", "Receiving". */
export function progressText(t: Texts, { phase, done, total }: Progress): string {
  if (total !== null) return t(`step-${phase}-of`, { done, total })
  return done > 0 ? t(`step-${phase}-some`, { done }) : t(`step-${phase}`)
}

/** "2,400 a second · about 30 seconds left"; null while the rate is unknown. */
export function paceText(t: Texts, { rate, left_ms }: Progress): string | null {
  if (rate === null) return null
  if (left_ms === null) return t('pace', { rate })
  const seconds = left_ms / 1000
  if (seconds < 10) return t('pace-left-few', { rate })
  if (seconds < 90) return t('pace-left-seconds', { rate, left: Math.round(seconds / 10) * 10 })
  if (seconds < 5400) return t('pace-left-minutes', { rate, left: Math.round(seconds / 60) })
  return t('pace-left-hours', { rate, left: Math.round(seconds / 3600) })
}

/** "1 sent · 0 received", followed by merges, conflicts and refusals if there were any. */
export function reportText(t: Texts, report: SyncReport): string {
  const parts = [t('report-sent', { count: report.pushed }), t('report-received', { count: report.pulled })]
  if (report.merged > 0) parts.push(t('report-merged', { count: report.merged }))
  if (report.conflicts > 0) parts.push(t('report-conflicts', { count: report.conflicts }))
  if (report.rejected > 0) parts.push(t('report-rejected', { count: report.rejected }))
  return parts.join(' · ')
}

/** "Last changes, 12:25 am", with the day if it was not today; "Last run" if nothing moved. */
export function changesText(t: Texts, report: SyncReport, now: number): string {
  const moved = report.pushed + report.pulled + report.merged + report.conflicts + report.rejected > 0
  const at = day(report.finished_at) === day(now) ? clock(report.finished_at) : moment(report.finished_at)
  return moved ? t('report-changes-at', { at }) : t('report-run-at', { at })
}

/** True if the oldest unsent change has waited for more than a day. */
export const isStale = (status: SyncStatus, now: number) =>
  status.pending > 0 && status.oldest_pending_at !== null && now - status.oldest_pending_at > STALE_AFTER

/** Why "Sync now" is disabled, or null if it is not. */
export function syncBlocked(t: Texts, status: SyncStatus | undefined): string | null {
  if (!status) return t('blocked-unknown')
  if (status.state === 'local_only') return t('blocked-local')
  if (status.state === 'sign_in') return t('blocked-sign-in')
  if (status.state === 'syncing') return t('blocked-running')
  return null
}
