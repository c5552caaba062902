/** Backups as text. */
import type { Texts, WordKey } from '@/core/l10n'
import { bytes } from '@/core/time'
import type { Backup, BackupSettings, BackupStatus, Reason } from '@/core/types'

const reasons = {
  scheduled: 'backup-scheduled',
  by_hand: 'backup-by-hand',
  before_update: 'backup-before-update',
  before_restore: 'backup-before-restore',
  before_resync: 'backup-before-resync',
} as const satisfies Record<Reason, WordKey>

export const reasonLabel = (reason: Reason) => reasons[reason]

/** "2,400 records · 14 changes waiting inside · 3.1 MB". */
export function insideText(t: Texts, backup: Backup): string {
  const { inside } = backup
  if (backup.trouble) return t.say(backup.trouble)
  if (!inside) return [t('backup-not-ours'), bytes(backup.bytes)].join(' · ')
  const waiting = inside.waiting > 0 ? [t('backup-waiting', { count: inside.waiting })] : []
  return [t('backup-records', { count: inside.records }), ...waiting, bytes(backup.bytes)].join(' · ')
}

/** Parses the settings. A text that is no number becomes one the engine refuses. */
export function readSettings(text: { folder: string; every: string; keep: string; months: string }): BackupSettings {
  const number = (value: string) => (/^\s*\d{1,6}\s*$/.test(value) ? Number(value) : 1_000_000)
  return {
    folder: text.folder.trim() || null,
    every_hours: number(text.every),
    keep: number(text.keep),
    keep_months: number(text.months),
  }
}

/** The state of the backups in one line, and whether it is a warning. */
export function backupHealth(
  t: Texts,
  status: BackupStatus,
  last: string | null,
): { tone: 'ok' | 'warn'; words: string } {
  if (status.problem) return { tone: 'warn', words: t('backups-failed') }
  if (last === null) return { tone: 'warn', words: t('backups-never') }
  return { tone: 'ok', words: t('backups-last', { when: last }) }
}
