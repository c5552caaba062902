/** The headline of sync: the worst thing that is true now, with the one button that helps. Pure, for tests. */
import type { Tone } from '@/components/ui/badge'
import { texts } from '@/core/l10n'
import { counted } from '@/core/amount'
import type { AlertKind, SyncState, SyncStatus } from '@/core/types'
import { isBenignCode, isStale, progressText, waitingText } from './status-text'

/** What the button does, or where it leads. */
export type Help = 'connect' | 'sign_in' | 'hub' | 'about' | 'backups' | 'held' | 'log' | 'check' | 'sync'

export type Headline = {
  title: string
  detail: string
  tone: Tone
  /** Which state's icon goes with it. */
  icon: SyncState
  help: Help
  label: string
  /** Alerts this line covers already, so that no screen says them twice. */
  covers: readonly AlertKind[]
}

export type Facts = {
  status: SyncStatus
  now: number
  /** How many causes need a person; null until the held changes are loaded. */
  needed: number | null
}

type Rule = (facts: Facts) => Headline | null
type Remedy = readonly [title: string, help: Help, label: string]

const SETTINGS = 'Open Settings'
const QUIET: readonly AlertKind[] = ['stuck', 'silent']
const SAFE = 'safe on this computer'

/** Problems that stop every session until a person acts, by error code. */
const blocking: Record<string, Remedy> = {
  wrong_key: ['The hub’s key is wrong', 'hub', SETTINGS],
  wrong_url: ['The hub’s address is wrong', 'hub', SETTINGS],
  no_such_branch: ['The hub does not know this branch', 'hub', SETTINGS],
  not_a_member: ['You do not belong to this shop', 'hub', SETTINGS],
  hub_without_schema: ['The hub is not set up yet', 'hub', SETTINGS],
  different_shop: ['The hub belongs to another shop', 'hub', SETTINGS],
  hub_too_old: ['The hub needs an update', 'sync', 'Try now'],
  app_too_old: ['Branchline needs an update', 'about', SETTINGS],
  database_newer: ['Branchline needs an update', 'about', SETTINGS],
  device_cloned: ['Two computers use one copy of this data', 'hub', SETTINGS],
  device_retired: ['This computer has been retired', 'sync', 'Try now'],
  disk_full: ['The disk is full', 'sync', 'Try now'],
  database_read_only: ['Nothing can be written to the disk', 'sync', 'Try now'],
  database_corrupt: ['The data on this computer is damaged', 'backups', 'Open Backups'],
  hub_answer: ['The hub refused the last sync', 'log', 'See why'],
  internal: ['The last sync failed', 'log', 'See why'],
}
const ENDED_EARLY: Remedy = ['The last sync ended early', 'sync', 'Try now']

/** Worst first: the first rule that returns a headline wins. */
const rules: readonly Rule[] = [
  localOnly,
  signedOut,
  stopped,
  stuck,
  clockWrong,
  held,
  differs,
  running,
  silent,
  offline,
  waiting,
]

export function headline(facts: Facts): Headline {
  for (const rule of rules) {
    const said = rule(facts)
    if (said) return said
  }
  return syncable('Up to date', 'Everything has been sent and received.', 'ok', 'up_to_date')
}

const syncable = (title: string, detail: string, tone: Tone, icon: SyncState, label = 'Sync now'): Headline => ({
  title,
  detail,
  tone,
  icon,
  help: 'sync',
  label,
  covers: [],
})

function localOnly({ status }: Facts): Headline | null {
  if (status.state !== 'local_only') return null
  return {
    title: 'On this computer only',
    detail: 'Everything is kept on this computer. Connect a hub to share it with your other branches.',
    tone: 'grey',
    icon: 'local_only',
    help: 'connect',
    label: 'Connect a hub',
    covers: [],
  }
}

/** With a wrong hub set-up nobody can sign in, so that comes first. */
const setUpWrong = ({ problem }: SyncStatus) => problem !== null && blocking[problem.code]?.[1] === 'hub'

function signedOut({ status }: Facts): Headline | null {
  if (status.state !== 'sign_in' || setUpWrong(status)) return null
  return {
    title: status.pending > 0 ? 'Sign in to send' : 'Sign in to sync',
    detail:
      status.pending > 0
        ? `${waitingText(status.pending)} · ${SAFE} until somebody signs in.`
        : 'Nothing waits to be sent. Changes of other branches come once somebody signs in.',
    tone: 'warn',
    icon: 'sign_in',
    help: 'sign_in',
    label: 'Sign in',
    covers: ['sign_in', ...QUIET],
  }
}

/** A problem no session gets past. It stays during a retry, so that the headline does not flicker. */
function stopped({ status }: Facts): Headline | null {
  const { problem } = status
  if (status.state === 'error' && !problem && status.failed === 0)
    return syncable(ENDED_EARLY[0], 'Nothing is lost. Try again.', 'bad', 'error', ENDED_EARLY[2])
  if (!problem || isBenignCode(problem.code) || problem.code === 'held') return null
  // Offline is known by the state alone; an earlier problem may be gone by now.
  const known = status.state === 'error' || status.state === 'syncing' || status.state === 'sign_in'
  if (!known) return null
  const [title, help, label] = blocking[problem.code] ?? ENDED_EARLY
  return {
    title,
    detail: texts().say(problem.message),
    tone: 'bad',
    icon: 'error',
    help,
    label,
    covers: ['sign_in', ...QUIET],
  }
}

function alerted({ status }: Facts, kind: AlertKind, help: Help, label: string): Headline | null {
  const alert = status.alerts.find((one) => one.kind === kind)
  if (!alert) return null
  const covers: AlertKind[] = kind === 'stuck' ? ['stuck', 'silent'] : [kind]
  return {
    title: texts().say(alert.title),
    detail: texts().say(alert.message),
    tone: 'warn',
    icon: 'error',
    help,
    label,
    covers,
  }
}

function stuck(facts: Facts) {
  return alerted(facts, 'stuck', 'log', 'Open the log')
}

function clockWrong(facts: Facts) {
  // The clock is corrected outside Branchline; the next session notices.
  return alerted(facts, 'clock', 'sync', 'Try now')
}

function held({ status, needed }: Facts): Headline | null {
  if (status.failed === 0) return null
  const people = needed ?? status.failed
  const shared = { icon: 'error', help: 'held', label: 'See what to do', covers: ['held'] } as const
  if (people === 0)
    return {
      ...shared,
      title: 'Some changes wait for a record',
      detail: 'They go by themselves when it arrives. Everything else goes on.',
      tone: 'grey',
      icon: 'waiting',
      label: 'See which',
    }
  return {
    ...shared,
    title: people === 1 ? '1 change needs you' : `${counted(people, 'change')} need you`,
    detail: `The hub could not accept ${people === 1 ? 'it' : 'them'}. Everything else goes on.`,
    tone: 'warn',
  }
}

function differs(facts: Facts) {
  return alerted(facts, 'differs', 'check', 'Repair…')
}

function running({ status }: Facts): Headline | null {
  if (status.state !== 'syncing') return null
  const detail = status.progress ? progressText(status.progress) : 'Starting'
  return syncable('Syncing', detail, 'accent', 'syncing')
}

function silent(facts: Facts): Headline | null {
  const said = alerted(facts, 'silent', 'sync', 'Try now')
  return said && { ...said, icon: 'offline' }
}

const stale = ({ status, now }: Facts) => (isStale(status, now) ? ' The oldest change is more than a day old.' : '')

function offline(facts: Facts): Headline | null {
  const { status, now } = facts
  if (status.state !== 'offline') return null
  const reached = status.connectivity === 'live' || status.connectivity === 'timer'
  return syncable(
    reached ? 'The hub is not available' : 'Offline',
    `${waitingText(status.pending)} · ${SAFE}.${stale(facts)}`,
    isStale(status, now) ? 'warn' : 'grey',
    'offline',
    'Try now',
  )
}

function waiting(facts: Facts): Headline | null {
  const { status, now } = facts
  if (status.state !== 'waiting') return null
  const detail = status.problem
    ? `${waitingText(status.pending)} · ${SAFE}. ${status.problem.message}`
    : `${waitingText(status.pending)} · ${SAFE}, sent at the next sync.${stale(facts)}`
  return syncable('Waiting', detail, isStale(status, now) ? 'warn' : 'grey', 'waiting')
}
