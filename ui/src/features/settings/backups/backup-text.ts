/** Backups as text. */
import { texts } from '@/core/l10n'
import { counted } from '@/core/amount'
import { bytes } from '@/core/time'
import type { Backup, BackupSettings, BackupStatus, Reason } from '@/core/types'

const reasons: Record<Reason, string> = {
  scheduled: 'On schedule',
  by_hand: 'By hand',
  before_update: 'Before an update',
  before_restore: 'Before restoring',
  before_resync: 'Before a full resync',
}

export const reasonLabel = (reason: Reason) => reasons[reason]

export const changes = (n: number) => counted(n, 'change')

/** "2,400 records · 14 changes waiting · 3.1 MB". */
export function insideText(backup: Backup): string {
  const { inside } = backup
  if (backup.trouble) return texts().say(backup.trouble)
  if (!inside) return `Not made by Branchline’s backup · ${bytes(backup.bytes)}`
  const waiting = inside.waiting > 0 ? [`${changes(inside.waiting)} waiting inside`] : []
  return [counted(inside.records, 'record'), ...waiting, bytes(backup.bytes)].join(' · ')
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
export function backupHealth(status: BackupStatus, lastText: string | null): { tone: 'ok' | 'warn'; words: string } {
  if (status.problem) return { tone: 'warn', words: texts().say(status.problem) }
  if (lastText === null) return { tone: 'warn', words: 'There is no backup yet.' }
  return { tone: 'ok', words: `The last backup was made and checked ${lastText}.` }
}
