/** Sync statuses for every state a screen can be asked to show. */
import type { Phase, Progress, SyncStatus } from '@/core/types'
import { id } from './names'
import { say, unreachable } from '../say'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

export const sceneNames = [
  'up_to_date',
  'owner',
  'local_only',
  'syncing',
  'receiving',
  'waiting',
  'connecting',
  'timer',
  'offline',
  'offline_old',
  'sign_in',
  'error',
  'held',
  'stuck',
  'differs',
] as const
export type Scene = (typeof sceneNames)[number]

/** Returns how far a step is, before its rate is known. */
export const step = (phase: Phase, done: number, total: number | null): Progress => ({
  phase,
  done,
  total,
  rate: null,
  left_ms: null,
  stopping: false,
})

export function sceneStatus(scene: Scene, now: number): SyncStatus {
  const healthy: SyncStatus = {
    state: 'up_to_date',
    organisation: 'Kanak Jewellers',
    branch: { id: id('5', 1), code: 'MUM', name: 'Zaveri Bazaar' },
    signed_in_as: 'meera@kanak.example',
    enabled: true,
    interval_minutes: 5,
    cron: null,
    pending: 0,
    failed: 0,
    oldest_pending_at: null,
    last_sync_at: now - 3 * MINUTE,
    last_push_at: now - 3 * MINUTE,
    last_pull_at: now - 3 * MINUTE,
    next_sync_at: now + 2 * MINUTE,
    connectivity: 'live',
    last_report: {
      pushed: 4,
      pulled: 12,
      merged: 1,
      conflicts: 0,
      rejected: 0,
      duration_ms: 640,
      finished_at: now - 3 * MINUTE,
    },
    problem: null,
    alerts: [],
    progress: null,
  }
  const waiting = { pending: 14, oldest_pending_at: now - 40 * MINUTE }
  switch (scene) {
    case 'up_to_date':
    case 'owner':
      return healthy
    case 'local_only':
      return {
        ...healthy,
        state: 'local_only',
        organisation: null,
        branch: null,
        signed_in_as: null,
        pending: 0,
        last_sync_at: null,
        last_push_at: null,
        last_pull_at: null,
        next_sync_at: null,
        connectivity: 'unused',
        last_report: null,
      }
    case 'syncing':
      return {
        ...healthy,
        ...waiting,
        state: 'syncing',
        pending: 53,
        next_sync_at: null,
        last_report: null,
        progress: step('sending', 47, 100),
      }
    case 'receiving':
      return {
        ...healthy,
        state: 'syncing',
        next_sync_at: null,
        last_report: null,
        progress: { ...step('receiving', 12_300, 80_000), rate: 2_400, left_ms: 28_200 },
      }
    case 'waiting':
      return { ...healthy, state: 'waiting', pending: 1, oldest_pending_at: now - 20_000 }
    case 'connecting':
      return { ...healthy, connectivity: 'connecting' }
    case 'timer':
      return { ...healthy, connectivity: 'timer' }
    case 'offline':
      return {
        ...healthy,
        ...waiting,
        state: 'offline',
        connectivity: 'offline',
        last_sync_at: now - 50 * MINUTE,
        last_report: null,
        problem: {
          code: 'offline',
          message: unreachable,
        },
      }
    case 'offline_old':
      return {
        ...sceneStatus('offline', now),
        pending: 214,
        oldest_pending_at: now - 31 * HOUR,
        last_sync_at: now - 32 * HOUR,
        alerts: [
          {
            kind: 'silent',
            since: now - 32 * HOUR,
            title: say('alert-offline', { span: say('span-hours', { count: 32 }) }),
            message: say('alert-offline-message', {
              waiting: say('waits-changes', { count: 214, age: say('span-hours', { count: 31 }) }),
            }),
            news: false,
          },
        ],
      }
    case 'sign_in':
      return {
        ...healthy,
        ...waiting,
        state: 'sign_in',
        connectivity: 'unused',
        signed_in_as: null,
        next_sync_at: null,
        last_report: null,
        problem: { code: 'sign_in_needed', message: say('problem-signed-out') },
      }
    case 'error':
      return {
        ...healthy,
        ...waiting,
        state: 'error',
        connectivity: 'timer',
        last_report: null,
        next_sync_at: null,
        problem: {
          code: 'wrong_key',
          message: say('hub-bad-key', { why: say('hub-key-unknown') }),
        },
      }
    case 'stuck':
      return {
        ...healthy,
        ...waiting,
        state: 'offline',
        last_report: null,
        oldest_pending_at: now - 2 * HOUR,
        last_sync_at: now - 2 * HOUR,
        alerts: [
          {
            kind: 'stuck',
            since: now - 2 * HOUR,
            title: say('alert-stuck'),
            message: say('alert-stuck-message', {
              span: say('span-hours', { count: 2 }),
              waiting: say('waits-changes', { count: 14, age: say('span-hours', { count: 2 }) }),
            }),
            news: false,
          },
        ],
      }
    case 'differs':
      return {
        ...healthy,
        alerts: [
          {
            kind: 'differs',
            since: now - 6 * HOUR,
            title: say('alert-differs', { count: 4 }),
            message: say('alert-differs-message'),
            news: false,
          },
        ],
      }
    case 'held':
      return {
        ...healthy,
        state: 'error',
        pending: 2,
        failed: 4,
        oldest_pending_at: now - 2 * HOUR,
        problem: {
          code: 'held',
          message: say('problem-held', { count: 4 }),
        },
      }
  }
}
