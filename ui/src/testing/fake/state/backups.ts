/** Backups that lie nowhere: a fortnight of them, and one that is damaged. */
import { ApiError } from '@/core/error'
import type { Backup, BackupStatus, Reason, RestorePlan } from '@/core/types'
import { refusal, say } from '@/testing/fake/say'
import type { BackupScene } from '@/testing/fake/options'

/** As the system says it. */
const MISSING = 'No such file or directory'
const HOUR = 3_600_000
const BESIDE = '/home/meera/.local/share/branchline/backups'

export class FakeBackups {
  list: Backup[]
  status: BackupStatus
  private readonly records: number
  private readonly scene: BackupScene

  constructor(scene: BackupScene, records: number) {
    const now = Date.now()
    this.scene = scene
    this.records = records
    const days = scene === 'none' ? 0 : 15
    this.list = Array.from({ length: days }, (_, n) => this.invent(now - (5 + n * 24) * HOUR, 'scheduled', n))
    if (days > 0) {
      const damaged = this.list[9] as Backup
      this.list[9] = { ...damaged, inside: null, trouble: say('backup-file-damaged') }
      this.list[1] = { ...(this.list[1] as Backup), reason: 'before_update' }
      this.list.splice(4, 0, { ...this.invent(now - 90 * HOUR, 'by_hand', 7), own: false, till: 'MUM2' })
    }
    this.status = {
      settings: { folder: null, every_hours: 24, keep: 14, keep_months: 12 },
      folder: BESIDE,
      same_disk: scene !== 'drive',
      last_at: this.list[0]?.made_at ?? null,
      next_at: now + 19 * HOUR,
      problem: scene === 'unplugged' ? say('backup-folder', { folder: '/media/meera/USB', why: MISSING }) : null,
    }
    if (scene === 'unplugged' || scene === 'drive') {
      this.status.settings.folder = '/media/meera/USB'
      this.status.folder = '/media/meera/USB'
      this.status.same_disk = false
    }
  }

  make(): Backup {
    if (this.status.problem) throw new ApiError('backup', this.status.problem)
    const made = this.invent(Date.now(), 'by_hand', 0)
    this.list = [made, ...this.list]
    this.status = { ...this.status, last_at: made.made_at }
    return made
  }

  set(settings: BackupStatus['settings']): BackupStatus {
    if (settings.folder?.includes('missing'))
      throw refusal({ field: 'folder', message: say('field-backup-folder', { why: MISSING }) })
    const folder = settings.folder ?? BESIDE
    this.status = { ...this.status, settings, folder, same_disk: settings.folder === null, problem: null }
    return this.status
  }

  plan(file: string, pending: number): RestorePlan {
    const backup = this.list.find((one) => one.path === file)
    if (!backup || backup.trouble)
      throw new ApiError('backup', say('backup-unusable', { file, why: say('backup-damaged-or-other') }))
    const back = Math.min(this.records, 6)
    return {
      backup,
      tables: [
        { table: 'products', here: this.records, backup: this.records - back },
        { table: 'customers', here: 18, backup: 18 },
      ],
      sent_since: back * 2,
      unsent_here: pending,
      connected: this.scene !== 'none',
    }
  }

  private invent(at: number, reason: Reason, n: number): Backup {
    const stamp = new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-')
    const file = `branchline_MUM1_${stamp}_${reason.replace('_', '-')}_3f9a2c.db`
    return {
      path: `${BESIDE}/${file}`,
      file,
      made_at: at,
      reason,
      till: 'MUM1',
      own: true,
      bytes: 3_145_728 + this.records * 410 - n * 20_480,
      inside: {
        checked_at: at,
        records: this.records * 2 - n * 3,
        waiting: n % 3 === 1 ? n * 4 : 0,
        organisation: 'Kanak Jewellers',
        branch: 'MUM',
      },
      trouble: null,
    }
  }
}
