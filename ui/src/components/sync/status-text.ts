/** The sync status as text: counts, progress, reports, the connection. Pure, for tests. */
import { counted, formatCount } from '@/core/amount'
import { clock, DAY, day, moment } from '@/core/time'
import type { Phase, Progress, SyncReport, SyncStatus } from '@/core/types'

/** A change that has waited longer than this is shown as a warning. */
const STALE_AFTER = DAY

/** Errors that end a session early on an ordinary day and need nobody. */
const BENIGN = ['offline', 'hub_unavailable', 'busy', 'stopped', 'device_waiting']

export const isBenignCode = (code: string | null) => code !== null && BENIGN.includes(code)

export const waitingText = (pending: number) => (pending > 0 ? `${formatCount(pending)} waiting` : 'Nothing waiting')

/** "5 changes waiting to sync, safe here." */
export function waitingToSync(pending: number): string {
  if (pending === 0) return 'Nothing waits to be sent; changes arrive when the hub is back.'
  return `${counted(pending, 'change')} waiting to sync, safe here.`
}

/** The connection to the hub: one word, and what it means. */
export function connectivityText({ state, connectivity, interval_minutes, cron, enabled }: SyncStatus): {
  word: string
  meaning: string
} {
  if (state === 'local_only') return { word: 'No hub', meaning: 'Everything is kept on this computer.' }
  if (state === 'sign_in') return { word: 'Signed out', meaning: 'Nobody is signed in to the hub.' }
  // The last session did not reach the hub, so an older state of the connection does not count.
  if (state === 'offline')
    return { word: 'Offline', meaning: 'The hub cannot be reached. Work goes on, and nothing is lost.' }
  switch (connectivity) {
    case 'live':
      return { word: 'Live', meaning: 'Changes of other branches show here at once.' }
    case 'connecting':
      return { word: 'Connecting', meaning: 'The live connection to the hub is being made.' }
    case 'timer':
      return {
        word: cron ? 'At set times' : `Every ${interval_minutes} min`,
        meaning: `The hub answers, but offers no live connection: changes arrive ${cron ? 'at set times' : `every ${interval_minutes} min`}.`,
      }
    case 'offline':
      return { word: 'Offline', meaning: 'The hub cannot be reached. Work goes on, and nothing is lost.' }
    case 'unused':
      return enabled
        ? { word: 'Not connected', meaning: 'The live connection has not been made yet.' }
        : { word: 'By hand', meaning: 'Automatic sync is switched off in Settings.' }
  }
}

const verbs: Record<Phase, string> = {
  sending: 'Sending',
  receiving: 'Receiving',
  saving: 'Saving',
  verifying: 'Comparing',
  repairing: 'Repairing',
  retrying: 'Trying again',
  cleaning: 'Removing',
  backing_up: 'Backing up',
  restoring: 'Restoring',
}

/** "Sending 47 of 100", "Receiving 12,300 of 80,000", "Receiving". */
export function progressText({ phase, done, total }: Progress): string {
  if (total !== null) return `${verbs[phase]} ${formatCount(done)} of ${formatCount(total)}`
  return done > 0 ? `${verbs[phase]} ${formatCount(done)}` : verbs[phase]
}

/** "2,400 a second · about 30 seconds left"; null while the rate is unknown. */
export function paceText({ rate, left_ms }: Progress): string | null {
  if (rate === null) return null
  const words = `${formatCount(rate)} a second`
  return left_ms === null ? words : `${words} · ${leftText(left_ms)}`
}

function leftText(ms: number): string {
  const seconds = ms / 1000
  if (seconds < 10) return 'a few seconds left'
  if (seconds < 90) return `about ${Math.round(seconds / 10) * 10} seconds left`
  if (seconds < 5400) return `about ${Math.round(seconds / 60)} minutes left`
  return `about ${Math.round(seconds / 3600)} hours left`
}

/** "1 sent · 0 received", followed by merges, conflicts and refusals if there were any. */
export function reportText(report: SyncReport): string {
  const parts = [`${formatCount(report.pushed)} sent`, `${formatCount(report.pulled)} received`]
  if (report.merged > 0) parts.push(`${formatCount(report.merged)} merged`)
  if (report.conflicts > 0)
    parts.push(`${formatCount(report.conflicts)} ${report.conflicts === 1 ? 'conflict' : 'conflicts'}`)
  if (report.rejected > 0) parts.push(`${formatCount(report.rejected)} not accepted`)
  return parts.join(' · ')
}

/** "Last changes, 12:25 am", with the day if it was not today; "Last run" if nothing moved. */
export function changesText(report: SyncReport, now: number): string {
  const moved = report.pushed + report.pulled + report.merged + report.conflicts + report.rejected > 0
  const at = day(report.finished_at) === day(now) ? clock(report.finished_at) : moment(report.finished_at)
  return `${moved ? 'Last changes' : 'Last run'}, ${at}`
}

/** True if the oldest unsent change has waited for more than a day. */
export const isStale = (status: SyncStatus, now: number) =>
  status.pending > 0 && status.oldest_pending_at !== null && now - status.oldest_pending_at > STALE_AFTER

/** Why "Sync now" is disabled, or null if it is not. */
export function syncBlocked(status: SyncStatus | undefined): string | null {
  if (!status) return 'The sync status is not known yet.'
  if (status.state === 'local_only') return 'Connect a hub first, in Settings.'
  if (status.state === 'sign_in') return 'Sign in first.'
  if (status.state === 'syncing') return 'A sync is already running.'
  return null
}
