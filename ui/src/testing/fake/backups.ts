import type { Host } from '@/core/host'
import { FakeBackups } from './state/backups'
import type { World } from './world'

export const backups = ({ options, sync, answer, list, changed, tables }: World) => {
  const backups = new FakeBackups(options.backups, options.products)
  return {
    backups: () => list(() => backups.list),
    backupStatus: () => list(() => backups.status),
    setBackups: (settings) =>
      answer(() => {
        const next = backups.set(settings)
        changed('backups')
        return next
      }),
    backUp: () =>
      answer(() => {
        const made = backups.make()
        changed('backups')
        return made
      }),
    restorePlan: (file) => answer(() => backups.plan(file, sync.status.pending)),
    restoreBackup: () =>
      answer(() => {
        const before = backups.make()
        changed('backups', ...tables.map(({ kind }) => kind.subject), 'sync', 'hub')
        return { before: before.path, sign_in_needed: false }
      }),
  } satisfies Partial<Host>
}
