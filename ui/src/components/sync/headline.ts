/** The headline of sync: the worst thing that is true now, with the one button that helps. Pure, for tests. */
import type { Tone } from '@/components/ui/badge'
import type { Texts, WordKey } from '@/core/l10n'
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
  t: Texts
  status: SyncStatus
  now: number
  /** How many causes need a person; null until the held changes are loaded. */
  needed: number | null
}

type Rule = (facts: Facts) => Headline | null
type Remedy = readonly [title: WordKey, help: Help, label: WordKey]

const QUIET: readonly AlertKind[] = ['stuck', 'silent']

/** Problems that stop every session until a person acts, by error code. */
const blocking: Record<string, Remedy> = {
  wrong_key: ['headline-wrong-key', 'hub', 'sync-open-settings'],
  wrong_url: ['headline-wrong-url', 'hub', 'sync-open-settings'],
  no_such_branch: ['headline-no-such-branch', 'hub', 'sync-open-settings'],
  not_a_member: ['headline-not-a-member', 'hub', 'sync-open-settings'],
  hub_without_schema: ['headline-hub-without-schema', 'hub', 'sync-open-settings'],
  different_shop: ['headline-different-shop', 'hub', 'sync-open-settings'],
  hub_too_old: ['headline-hub-too-old', 'sync', 'sync-try-now'],
  app_too_old: ['headline-app-too-old', 'about', 'sync-open-settings'],
  database_newer: ['headline-app-too-old', 'about', 'sync-open-settings'],
  device_cloned: ['headline-device-cloned', 'hub', 'sync-open-settings'],
  device_retired: ['headline-device-retired', 'sync', 'sync-try-now'],
  disk_full: ['headline-disk-full', 'sync', 'sync-try-now'],
  database_read_only: ['headline-disk-read-only', 'sync', 'sync-try-now'],
  database_corrupt: ['headline-damaged', 'backups', 'sync-open-backups'],
  hub_answer: ['headline-hub-refused', 'log', 'sync-see-why'],
  internal: ['headline-failed', 'log', 'sync-see-why'],
}
const ENDED_EARLY: Remedy = ['headline-ended-early', 'sync', 'sync-try-now']

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
  const { t } = facts
  return syncable(t, t('headline-up-to-date'), t('headline-up-to-date-detail'), 'ok', 'up_to_date')
}

const syncable = (
  t: Texts,
  title: string,
  detail: string,
  tone: Tone,
  icon: SyncState,
  label: WordKey = 'sync-now',
): Headline => ({ title, detail, tone, icon, help: 'sync', label: t(label), covers: [] })

function localOnly({ t, status }: Facts): Headline | null {
  if (status.state !== 'local_only') return null
  return {
    title: t('headline-local'),
    detail: t('headline-local-detail'),
    tone: 'grey',
    icon: 'local_only',
    help: 'connect',
    label: t('sync-connect-hub'),
    covers: [],
  }
}

/** With a wrong hub set-up nobody can sign in, so that comes first. */
const setUpWrong = ({ problem }: SyncStatus) => problem !== null && blocking[problem.code]?.[1] === 'hub'

function signedOut({ t, status }: Facts): Headline | null {
  if (status.state !== 'sign_in' || setUpWrong(status)) return null
  const some = status.pending > 0
  return {
    title: some ? t('headline-sign-in-send') : t('headline-sign-in-sync'),
    detail: some
      ? t('headline-sign-in-detail', { waiting: waitingText(t, status.pending) })
      : t('headline-sign-in-none'),
    tone: 'warn',
    icon: 'sign_in',
    help: 'sign_in',
    label: t('sync-sign-in'),
    covers: ['sign_in', ...QUIET],
  }
}

/** A problem no session gets past. It stays during a retry, so that the headline does not flicker. */
function stopped({ t, status }: Facts): Headline | null {
  const { problem } = status
  if (status.state === 'error' && !problem && status.failed === 0)
    return syncable(t, t(ENDED_EARLY[0]), t('headline-nothing-lost'), 'bad', 'error', ENDED_EARLY[2])
  if (!problem || isBenignCode(problem.code) || problem.code === 'held') return null
  // Offline is known by the state alone; an earlier problem may be gone by now.
  const known = status.state === 'error' || status.state === 'syncing' || status.state === 'sign_in'
  if (!known) return null
  const [title, help, label] = blocking[problem.code] ?? ENDED_EARLY
  return {
    title: t(title),
    detail: t.say(problem.message),
    tone: 'bad',
    icon: 'error',
    help,
    label: t(label),
    covers: ['sign_in', ...QUIET],
  }
}

function alerted({ t, status }: Facts, kind: AlertKind, help: Help, label: WordKey): Headline | null {
  const alert = status.alerts.find((one) => one.kind === kind)
  if (!alert) return null
  const covers: AlertKind[] = kind === 'stuck' ? ['stuck', 'silent'] : [kind]
  const [title, detail] = [t.say(alert.title), t.say(alert.message)]
  return { title, detail, tone: 'warn', icon: 'error', help, label: t(label), covers }
}

function stuck(facts: Facts) {
  return alerted(facts, 'stuck', 'log', 'sync-open-log')
}

function clockWrong(facts: Facts) {
  // The clock is corrected outside Branchline; the next session notices.
  return alerted(facts, 'clock', 'sync', 'sync-try-now')
}

function held({ t, status, needed }: Facts): Headline | null {
  if (status.failed === 0) return null
  const people = needed ?? status.failed
  const shared = { help: 'held', covers: ['held'] } as const
  if (people === 0)
    return {
      ...shared,
      title: t('headline-held-wait'),
      detail: t('headline-held-wait-detail'),
      tone: 'grey',
      icon: 'waiting',
      label: t('sync-see-which'),
    }
  return {
    ...shared,
    title: t('headline-held', { count: people }),
    detail: t('headline-held-detail', { count: people }),
    tone: 'warn',
    icon: 'error',
    label: t('sync-see-what'),
  }
}

function differs(facts: Facts) {
  return alerted(facts, 'differs', 'check', 'sync-repair')
}

function running({ t, status }: Facts): Headline | null {
  if (status.state !== 'syncing') return null
  const detail = status.progress ? progressText(t, status.progress) : t('headline-starting')
  return syncable(t, t('sync-running'), detail, 'accent', 'syncing')
}

function silent(facts: Facts): Headline | null {
  const said = alerted(facts, 'silent', 'sync', 'sync-try-now')
  return said && { ...said, icon: 'offline' }
}

function offline({ t, status, now }: Facts): Headline | null {
  if (status.state !== 'offline') return null
  const reached = status.connectivity === 'live' || status.connectivity === 'timer'
  const old = isStale(status, now)
  return syncable(
    t,
    t(reached ? 'headline-hub-unavailable' : 'headline-offline'),
    t(old ? 'headline-offline-detail-old' : 'headline-offline-detail', { waiting: waitingText(t, status.pending) }),
    old ? 'warn' : 'grey',
    'offline',
    'sync-try-now',
  )
}

function waiting({ t, status, now }: Facts): Headline | null {
  if (status.state !== 'waiting') return null
  const old = isStale(status, now)
  const held = waitingText(t, status.pending)
  const detail = status.problem
    ? t('headline-waiting-problem', { waiting: held, problem: t.say(status.problem.message) })
    : t(old ? 'headline-waiting-detail-old' : 'headline-waiting-detail', { waiting: held })
  return syncable(t, t('headline-waiting'), detail, old ? 'warn' : 'grey', 'waiting')
}
