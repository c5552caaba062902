/** What each sync state is called, its colour, and what to say about it. Pure, so that every state is tested. */
import { counted, formatCount } from '@/core/amount'
import { DAY } from '@/core/time'
import type { Phase, Progress, SyncReport, SyncState, SyncStatus } from '@/core/types'
import type { Tone } from '../badge'

/** A change that waits longer than this wants to be noticed. */
const STALE_AFTER = DAY

const titles: Record<SyncState, string> = {
  local_only: 'On this computer only',
  syncing: 'Syncing',
  up_to_date: 'Up to date',
  waiting: 'Waiting',
  offline: 'Offline',
  sign_in: 'Sign in to send',
  error: 'Error',
}

export type Words = { title: string; detail: string; tone: Tone }

/** Why a session may end early on an ordinary day: it goes on by itself. */
const CALM = ['offline', 'hub_unavailable', 'busy', 'stopped', 'device_waiting']

export const isCalmCode = (code: string | null) => code !== null && CALM.includes(code)

export const waitingWords = (pending: number) => (pending > 0 ? `${formatCount(pending)} waiting` : 'Nothing waiting')

/** "5 changes waiting to sync", in a sentence that says that nothing is to be done. */
export function waitingToSync(pending: number): string {
  if (pending === 0) return 'Nothing waits to be sent; news comes when the hub is back.'
  return `${counted(pending, 'change')} waiting to sync, safe on this computer, sent when the hub is back.`
}

/** How changes of others come in: one word, and what it means. */
export function lineWords({ state, line, interval_minutes, cron, enabled }: SyncStatus): {
  word: string
  meaning: string
} {
  if (state === 'local_only') return { word: 'No hub', meaning: 'Everything is kept on this computer.' }
  if (state === 'sign_in') return { word: 'Signed out', meaning: 'Nobody is signed in to the hub.' }
  switch (line) {
    case 'live':
      return { word: 'Live', meaning: 'Changes of other branches show here at once.' }
    case 'connecting':
      return { word: 'Connecting', meaning: 'The live connection to the hub is being made.' }
    case 'timer':
      return {
        word: 'On the timer',
        meaning: `The hub answers, but offers no live connection: news comes ${cron ? 'by the schedule' : `every ${interval_minutes} min`}.`,
      }
    case 'offline':
      return { word: 'Offline', meaning: 'The hub cannot be reached. Work goes on, and nothing is lost.' }
    case 'unused':
      if (state === 'offline') return { word: 'Offline', meaning: 'The hub could not be reached.' }
      return enabled
        ? { word: 'Not connected', meaning: 'The live connection has not been made yet.' }
        : { word: 'By hand', meaning: 'Syncing by itself is switched off in Settings.' }
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
export function progressWords({ phase, done, total }: Progress): string {
  if (total !== null) return `${verbs[phase]} ${formatCount(done)} of ${formatCount(total)}`
  return done > 0 ? `${verbs[phase]} ${formatCount(done)}` : verbs[phase]
}

/** "2,400 a second · about 30 seconds left", as well as it is known; null while nothing can be said. */
export function paceWords({ rate, left_ms }: Progress): string | null {
  if (rate === null) return null
  const words = `${formatCount(rate)} a second`
  return left_ms === null ? words : `${words} · ${leftWords(left_ms)}`
}

function leftWords(ms: number): string {
  const seconds = ms / 1000
  if (seconds < 10) return 'a few seconds left'
  if (seconds < 90) return `about ${Math.round(seconds / 10) * 10} seconds left`
  if (seconds < 5400) return `about ${Math.round(seconds / 60)} minutes left`
  return `about ${Math.round(seconds / 3600)} hours left`
}

/** "1 sent · 0 received", with what else happened when it did. */
export function reportWords(report: SyncReport): string {
  const parts = [`${formatCount(report.pushed)} sent`, `${formatCount(report.pulled)} received`]
  if (report.merged > 0) parts.push(`${formatCount(report.merged)} merged`)
  if (report.conflicts > 0)
    parts.push(`${formatCount(report.conflicts)} ${report.conflicts === 1 ? 'conflict' : 'conflicts'}`)
  if (report.rejected > 0) parts.push(`${formatCount(report.rejected)} not accepted`)
  return parts.join(' · ')
}

/** True when the oldest waiting change has waited for more than a day. */
export const isStale = (status: SyncStatus, now: number) =>
  status.pending > 0 && status.oldest_pending_at !== null && now - status.oldest_pending_at > STALE_AFTER

function tone(status: SyncStatus, now: number): Tone {
  switch (status.state) {
    case 'error':
      return 'bad'
    case 'sign_in':
      return 'warn'
    case 'syncing':
      return 'accent'
    case 'up_to_date':
      return status.failed > 0 ? 'bad' : 'ok'
    case 'local_only':
      return 'grey'
    case 'waiting':
    case 'offline':
      return isStale(status, now) ? 'warn' : 'grey'
  }
}

function detail(status: SyncStatus, now: number): string {
  const safe = 'safe on this computer'
  const stale = isStale(status, now) ? ' The oldest change is more than a day old.' : ''
  switch (status.state) {
    case 'local_only':
      return 'Everything is kept on this computer. Connect a hub to share it with your other branches.'
    case 'syncing':
      return status.progress ? progressWords(status.progress) : 'Starting'
    case 'up_to_date':
      return status.failed > 0
        ? 'Everything else has been sent and received.'
        : 'Everything has been sent and received.'
    case 'waiting':
      return status.problem
        ? `${waitingWords(status.pending)} · ${safe}. ${status.problem.message}`
        : `${waitingWords(status.pending)} · ${safe}, sent at the next sync.${stale}`
    case 'offline':
      return `${waitingWords(status.pending)} · ${safe}.${stale}`
    case 'sign_in':
      return `${waitingWords(status.pending)} · ${safe} until somebody signs in.`
    case 'error':
      return status.problem?.message ?? 'The last sync ended early. Try again; nothing is lost.'
  }
}

export const syncWords = (status: SyncStatus, now: number): Words => ({
  title: titles[status.state],
  detail: detail(status, now),
  tone: tone(status, now),
})

/** Why Sync Now cannot be pressed, or null when it can. */
export function syncBlocked(status: SyncStatus | undefined): string | null {
  if (!status) return 'The sync status is not known yet.'
  if (status.state === 'local_only') return 'Connect a hub first, in Settings.'
  if (status.state === 'sign_in') return 'Sign in first.'
  if (status.state === 'syncing') return 'A sync is already running.'
  return null
}
