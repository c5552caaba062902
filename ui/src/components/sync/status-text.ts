/** Counts, progress, reports and the line in words. Pure, so that all of them are tested. */
import { counted, formatCount } from '@/core/amount'
import { clock, DAY, day, moment } from '@/core/time'
import type { Phase, Progress, SyncReport, SyncStatus } from '@/core/types'

/** A change that waits longer than this wants to be noticed. */
const STALE_AFTER = DAY

/** Why a session may end early on an ordinary day: it goes on by itself. */
const BENIGN = ['offline', 'hub_unavailable', 'busy', 'stopped', 'device_waiting']

export const isBenignCode = (code: string | null) => code !== null && BENIGN.includes(code)

export const waitingText = (pending: number) => (pending > 0 ? `${formatCount(pending)} waiting` : 'Nothing waiting')

/** "5 changes waiting to sync", in a sentence that says that nothing is to be done. */
export function waitingToSync(pending: number): string {
  if (pending === 0) return 'Nothing waits to be sent; changes arrive when the hub is back.'
  return `${counted(pending, 'change')} waiting to sync, safe here.`
}

/** How changes of others come in: one word, and what it means. */
export function lineText({ state, line, interval_minutes, cron, enabled }: SyncStatus): {
  word: string
  meaning: string
} {
  if (state === 'local_only') return { word: 'No hub', meaning: 'Everything is kept on this computer.' }
  if (state === 'sign_in') return { word: 'Signed out', meaning: 'Nobody is signed in to the hub.' }
  // The last session found no way to the hub: whatever the line was before, it is not relied on.
  if (state === 'offline')
    return { word: 'Offline', meaning: 'The hub cannot be reached. Work goes on, and nothing is lost.' }
  switch (line) {
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

/** "2,400 a second · about 30 seconds left", as well as it is known; null while nothing can be said. */
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

/** "1 sent · 0 received", with what else happened when it did. */
export function reportText(report: SyncReport): string {
  const parts = [`${formatCount(report.pushed)} sent`, `${formatCount(report.pulled)} received`]
  if (report.merged > 0) parts.push(`${formatCount(report.merged)} merged`)
  if (report.conflicts > 0)
    parts.push(`${formatCount(report.conflicts)} ${report.conflicts === 1 ? 'conflict' : 'conflicts'}`)
  if (report.rejected > 0) parts.push(`${formatCount(report.rejected)} not accepted`)
  return parts.join(' · ')
}

/** "Last changes, 12:25 am"; with the day when it was not today. A run that moved nothing is only a run. */
export function changesText(report: SyncReport, now: number): string {
  const moved = report.pushed + report.pulled + report.merged + report.conflicts + report.rejected > 0
  const at = day(report.finished_at) === day(now) ? clock(report.finished_at) : moment(report.finished_at)
  return `${moved ? 'Last changes' : 'Last run'}, ${at}`
}

/** True when the oldest waiting change has waited for more than a day. */
export const isStale = (status: SyncStatus, now: number) =>
  status.pending > 0 && status.oldest_pending_at !== null && now - status.oldest_pending_at > STALE_AFTER

/** Why Sync Now cannot be pressed, or null when it can. */
export function syncBlocked(status: SyncStatus | undefined): string | null {
  if (!status) return 'The sync status is not known yet.'
  if (status.state === 'local_only') return 'Connect a hub first, in Settings.'
  if (status.state === 'sign_in') return 'Sign in first.'
  if (status.state === 'syncing') return 'A sync is already running.'
  return null
}
