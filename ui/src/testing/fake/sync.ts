/** Sessions with the hub: running one, when the next runs, and what they left behind. */
import type { Host } from '@/core/host'
import type { AlertLimits } from '@/core/types'
import { inventCheckpoints } from './data/log'
import { inventMetrics } from './data/metrics'
import { inventPreview } from './data/schedule'
import { refusal, say } from './say'
import type { World } from './world'

export const sync = ({ options, now, sync: hub, answer, list, changed, markSent, tables }: World) => {
  const local = options.scene === 'local_only'
  let limits: AlertLimits = { stuck_minutes: 30, silent_hours: 24, notify: true }
  return {
    status: () => answer(() => hub.status),
    syncNow: async (direction) => {
      const report = await hub.run(direction)
      if (report.pushed > 0) {
        markSent()
        changed(...tables.map(({ kind }) => kind.subject))
      }
      changed('sync')
      return report
    },
    cancelOperation: () => answer(() => hub.stop()),
    resync: () => hub.run('both'),
    setSchedule: (enabled, minutes, cron) =>
      answer(() => {
        const next = cron === null ? Date.now() + minutes * 60_000 : (inventPreview(cron, Date.now()).next[0] ?? null)
        hub.set({ enabled, interval_minutes: minutes, cron, next_sync_at: enabled ? next : null })
        return null
      }),
    previewSchedule: (cron) => answer(() => inventPreview(cron, Date.now())),
    queue: (status, before, limit) =>
      list(() =>
        hub.queue
          .filter((row) => (status === null || row.status === status) && (before === null || row.id < before))
          .reverse()
          .slice(0, limit),
      ),
    cleanUp: () =>
      answer(() => {
        const before = hub.queue.length
        hub.queue = hub.queue.filter((row) => row.status !== 'synced')
        changed('sync')
        return before - hub.queue.length
      }),
    syncLog: (limit) => list(() => hub.log.slice(0, limit)),
    syncMetrics: (hours) => list(() => inventMetrics(local ? 0 : hours, hours, now)),
    checkpoints: () => list(() => (local ? [] : inventCheckpoints(now))),
    alertLimits: () => answer(() => limits),
    setAlertLimits: (next) =>
      answer(() => {
        if (next.stuck_minutes < 5 || next.stuck_minutes > 1440)
          throw refusal({ field: 'stuck_minutes', message: say('field-stuck-minutes') })
        limits = next
        changed('hub')
        return null
      }),
  } satisfies Partial<Host>
}
