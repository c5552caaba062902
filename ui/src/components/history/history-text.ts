/** A record's history as text. */
import { texts } from '@/core/l10n'
import { moment } from '@/core/time'
import type { FieldChange, HistoryEntry, RecordHistory, Writer, WriterSource } from '@/core/types'

const nobody: Record<WriterSource, string> = {
  app: 'Somebody',
  web: 'Somebody in a web page',
  tally: 'Tally',
  system: 'Import',
}

/** Who made a change and where, "Meera at PUN1", and who sent or approved it if that is somebody else. */
export function whom(who: Writer): string {
  const made = maker(who)
  return who.sent_by === null ? made : `${made}, ${who.approved ? 'approved' : 'sent'} by ${who.sent_by}`
}

/** Within a sentence: "by Meera at PUN1", "by somebody", "by import". */
export const byWhom = (who: Writer) => `by ${whom(who).replace(/^(Somebody|Import)\b/, (word) => word.toLowerCase())}`

function maker(who: Writer): string {
  const name = who.name ?? nobody[who.source]
  if (who.here) return `${name}, on this computer`
  if (who.name && who.source === 'web') return `${name}, in a web page`
  const place = where(who)
  return place ? `${name} at ${place}` : name
}

/** A computer's code usually starts with its branch's and is then enough. */
function where({ branch, device }: Writer): string | null {
  if (!branch || !device) return branch ?? device
  return device.startsWith(branch) ? device : `${branch} ${device}`
}

/** The verb at the head of an entry. */
export const did: Record<HistoryEntry['kind'], string> = {
  added: 'Added',
  changed: 'Changed',
  deleted: 'Deleted',
  restored: 'Restored',
}

/** When a change was made, and when it reached the hub. */
export function when(entry: HistoryEntry): string {
  const made = `Made ${moment(entry.made_at)}`
  return entry.taken_at === null ? `${made}; not on the hub yet` : `${made}; reached the hub ${moment(entry.taken_at)}`
}

/** The text of a field's change, or null if "before → after" says it all. */
export function said(field: FieldChange): string | null {
  const before = field.before ?? '(empty)'
  const after = field.after ?? '(empty)'
  if (field.field === 'deleted_at') {
    if (field.verdict === 'lost') return 'Was to be deleted; a later edit kept it.'
    return field.after === null
      ? 'Came back: this edit was later than a deletion made elsewhere.'
      : 'The deletion was later than an edit made elsewhere, and holds.'
  }
  if (field.verdict === 'lost') return `${after} came too late; ${before} was kept.`
  return null
}

/** Why the history may be incomplete; null if it is the hub's own. */
export function caveat(history: RecordHistory, since: (at: number) => string): string | null {
  if (history.known === 'whole') return null
  const reason = history.reason ? `${texts().say(history.reason)} ` : ''
  if (history.known === 'kept' && history.asked_at !== null)
    return `${reason}Shown is what the hub said ${since(history.asked_at)}, and what was changed here since.`
  return `${reason}Shown is what was changed on this computer.`
}

/** The value to offer for putting back: what a change replaced, or what it wrote if it lost. */
export function earlier(entry: HistoryEntry, field: FieldChange): { words: string; value: string } | null {
  const back = field.verdict === 'lost' || entry.kind === 'added' ? 'after' : 'before'
  if (field.field === 'deleted_at') return null
  return { words: texts().say(field[back] ?? '(empty)'), value: field[`${back}_value`] }
}

/** The value each field has now, as far as these entries (newest first) show. */
export function present(entries: readonly HistoryEntry[]): Map<string, string> {
  const now = new Map<string, string>()
  for (const entry of entries)
    for (const field of entry.fields)
      if (!now.has(field.field)) now.set(field.field, field.verdict === 'lost' ? field.before_value : field.after_value)
  return now
}
