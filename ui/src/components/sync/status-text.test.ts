import { describe, expect, it } from 'vitest'
import { texts } from '@/core/l10n'
import type { Phase, Progress, SyncReport, SyncStatus } from '@/core/types'
import { sceneStatus } from '@/testing/fake/data/scenes'
import {
  changesText,
  isBenignCode,
  isStale,
  connectivityText,
  paceText,
  progressText,
  reportText,
  syncBlocked,
  waitingToSync,
  waitingText,
} from './status-text'

const t = texts()

const now = 1_763_700_000_000
const hour = 3_600_000
const scene = (name: Parameters<typeof sceneStatus>[0], change: Partial<SyncStatus> = {}) => ({
  ...sceneStatus(name, now),
  ...change,
})

it('turns amber only after a day', () => {
  expect(isStale(scene('offline', { oldest_pending_at: now - 24 * hour }), now)).toBe(false)
  expect(isStale(scene('offline', { oldest_pending_at: now - 24 * hour - 1 }), now)).toBe(true)
  expect(isStale(scene('offline', { oldest_pending_at: now - 48 * hour, pending: 0 }), now)).toBe(false)
})

const report: SyncReport = {
  pushed: 1,
  pulled: 0,
  merged: 0,
  conflicts: 0,
  rejected: 0,
  duration_ms: 5,
  finished_at: now,
}

it('reports a run', () => {
  expect(reportText(t, report)).toBe('1 sent · 0 received')
  expect(reportText(t, { ...report, pushed: 123456, merged: 2, conflicts: 1, rejected: 3 })).toBe(
    '1,23,456 sent · 0 received · 2 merged · 1 conflict · 3 not accepted',
  )
  expect(reportText(t, { ...report, conflicts: 2 })).toBe('1 sent · 0 received · 2 conflicts')
})

it('dates the last run that moved something, because it may be hours before the newest one', () => {
  const at = new Date(2026, 10, 27, 0, 25).getTime()
  expect(changesText(t, { ...report, finished_at: at }, at + hour)).toBe('Last changes, 12:25 am')
  expect(changesText(t, { ...report, finished_at: at }, at + 30 * hour)).toMatch(/^Last changes, 27 Nov, 12:25 am$/)
  expect(changesText(t, { ...report, pushed: 0, finished_at: at }, at), 'because nothing has changed').toMatch(
    /^Last run/,
  )
})

it('counts what waits', () => {
  expect(waitingText(t, 1)).toBe('1 waiting')
  expect(waitingText(t, 0)).toBe('Nothing waiting')
})

const step = (phase: Phase, done: number, total: number | null, pace: Partial<Progress> = {}): Progress => ({
  phase,
  done,
  total,
  rate: null,
  left_ms: null,
  stopping: false,
  ...pace,
})

it.each([
  [{}, null],
  [{ rate: 2400 }, '2,400 a second'],
  [{ rate: 2400, left_ms: 4_000 }, '2,400 a second · a few seconds left'],
  [{ rate: 2400, left_ms: 28_000 }, '2,400 a second · about 30 seconds left'],
  [{ rate: 12, left_ms: 240_000 }, '12 a second · about 4 minutes left'],
  [{ rate: 1, left_ms: 9_000_000 }, '1 a second · about 3 hours left'],
])('says the pace %o', (pace, words) => {
  expect(paceText(t, step('receiving', 12_300, 80_000, pace))).toBe(words)
})

it('says how far a session is, as well as it is known', () => {
  expect(progressText(t, step('sending', 0, null))).toBe('Sending')
  expect(progressText(t, step('receiving', 500, null))).toBe('Receiving 500')
  expect(progressText(t, step('saving', 3, 9))).toBe('Saving 3 of 9')
})

it('explains why Sync Now cannot be pressed', () => {
  expect(syncBlocked(t, scene('local_only'))).toMatch(/Connect a hub/)
  expect(syncBlocked(t, scene('sign_in'))).toMatch(/Sign in/)
  expect(syncBlocked(t, scene('syncing'))).toMatch(/already running/)
  expect(syncBlocked(t, scene('offline')), 'because trying again is how one learns that the network is back').toBeNull()
  expect(syncBlocked(t, scene('waiting'))).toBeNull()
})

it('calls neither a hub out of reach nor an approval that is waited for a fault', () => {
  for (const code of ['offline', 'hub_unavailable', 'stopped', 'device_waiting']) expect(isBenignCode(code)).toBe(true)
  for (const code of ['hub_answer', 'device_retired', null]) expect(isBenignCode(code)).toBe(false)
})

describe('the line to the hub in a word', () => {
  it.each([
    ['up_to_date', 'Live', /at once/],
    ['connecting', 'Connecting', /being made/],
    ['timer', 'Every 5 min', /arrive every 5 min/],
    ['offline', 'Offline', /nothing is lost/],
    ['sign_in', 'Signed out', /Nobody/],
    ['local_only', 'No hub', /on this computer/],
  ] as const)('%s', (name, word, meaning) => {
    expect(connectivityText(t, scene(name)).word).toBe(word)
    expect(connectivityText(t, scene(name)).meaning).toMatch(meaning)
  })

  it('is never called live while no session finds a way to the hub', () => {
    expect(
      connectivityText(t, scene('stuck')).word,
      'because “Offline” beside a green “Live” cannot both be true',
    ).toBe('Offline')
    expect(scene('stuck').connectivity, 'because the engine still says so').toBe('live')
  })

  it('says what waits while offline, and that nothing is to be done', () => {
    expect(waitingToSync(t, 5)).toMatch(/^5 changes waiting to sync, safe here\.$/)
    expect(waitingToSync(t, 1)).toMatch(/^1 change waiting to sync/)
    expect(waitingToSync(t, 0)).toMatch(/^Nothing waits/)
  })
})
