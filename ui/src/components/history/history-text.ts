/** A record's history as text. */
import type { Texts, WordKey } from '@/core/l10n'
import { moment } from '@/core/time'
import type { FieldChange, HistoryEntry, Message, RecordHistory, Writer, WriterSource } from '@/core/types'

const nobody: Record<WriterSource, WordKey> = {
  app: 'history-somebody',
  web: 'history-somebody',
  tally: 'history-tally',
  system: 'history-import',
}
const nobodyWithin: Partial<Record<WriterSource, WordKey>> = {
  app: 'history-by-somebody',
  web: 'history-by-somebody',
  system: 'history-by-import',
}

/** Who made a change and where, "Meera at PUN1", and who sent or approved it if that is somebody else. */
export const whom = (t: Texts, who: Writer) => sent(t, who, maker(t, who, t(nobody[who.source])))

/** Within a sentence: "by Meera at PUN1", "by somebody", "by import". */
export const byWhom = (t: Texts, who: Writer) =>
  t('history-by', { who: sent(t, who, maker(t, who, t(nobodyWithin[who.source] ?? nobody[who.source]))) })

function sent(t: Texts, { sent_by: sender, approved }: Writer, who: string): string {
  if (sender === null) return who
  return t(approved ? 'history-approved-by' : 'history-sent-by', { who, sender })
}

function maker(t: Texts, who: Writer, unnamed: string): string {
  const name = who.name ?? unnamed
  if (who.here) return t('history-here', { name })
  if (who.name && who.source === 'web') return t('history-web', { name })
  const place = where(who)
  return place ? t('history-at', { name, place }) : name
}

/** A computer's code usually starts with its branch's and is then enough. */
function where({ branch, device }: Writer): string | null {
  if (!branch || !device) return branch ?? device
  return device.startsWith(branch) ? device : `${branch} ${device}`
}

/** When a change was made, and when it reached the hub. */
export function when(t: Texts, entry: HistoryEntry): string {
  const made = moment(entry.made_at)
  if (entry.taken_at === null) return t('history-made', { made })
  return t('history-made-reached', { made, taken: moment(entry.taken_at) })
}

/** A value in words; "(empty)" for none. */
export const shown = (t: Texts, words: Message | null) => (words === null ? t('empty-value') : t.say(words))

/** The text of a field's change, or null if "before → after" says it all. */
export function said(t: Texts, field: FieldChange): string | null {
  if (field.field === 'deleted_at') {
    if (field.verdict === 'lost') return t('history-lost-delete')
    return t(field.after === null ? 'history-came-back' : 'history-delete-held')
  }
  if (field.verdict !== 'lost') return null
  return t('history-lost', { after: shown(t, field.after), before: shown(t, field.before) })
}

/** Why the history may be incomplete; null if it is the hub's own. */
export function caveat(t: Texts, history: RecordHistory, since: (at: number) => string): string | null {
  if (history.known === 'whole') return null
  const kept = history.known === 'kept' && history.asked_at !== null
  const words = kept ? t('history-caveat-kept', { ago: since(history.asked_at ?? 0) }) : t('history-caveat-here')
  return history.reason ? t('history-caveat-why', { reason: t.say(history.reason), caveat: words }) : words
}

/** The value to offer for putting back: what a change replaced, or what it wrote if it lost. */
export function earlier(t: Texts, entry: HistoryEntry, field: FieldChange): { words: string; value: string } | null {
  const back = field.verdict === 'lost' || entry.kind === 'added' ? 'after' : 'before'
  if (field.field === 'deleted_at') return null
  return { words: shown(t, field[back]), value: field[`${back}_value`] }
}

/** The value each field has now, as far as these entries (newest first) show. */
export function present(entries: readonly HistoryEntry[]): Map<string, string> {
  const now = new Map<string, string>()
  for (const entry of entries)
    for (const field of entry.fields)
      if (!now.has(field.field)) now.set(field.field, field.verdict === 'lost' ? field.before_value : field.after_value)
  return now
}
