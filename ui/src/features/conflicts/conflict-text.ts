/** Texts and amounts of conflicts that only the window needs; the sentences come from the engine. */
import { fieldValue, storedValue } from '@/components/history/field-text'
import { editable, type Parsed, parsePercent, parseQuantity, parseRupees } from '@/core/amount'
import type { Texts } from '@/core/l10n'
import { moment } from '@/core/time'
import type { Choice, Conflict, Decision, Settling, Side } from '@/core/types'
import { chosenValue } from './conflict-choice'

/** "3 resolved everywhere · 1 conflict left open: the choice does not fit it". */
export function settledText(t: Texts, { settled, skipped }: Omit<Settling, 'ids'>): string {
  const left = t('settled-left', { count: skipped })
  if (settled === 0) return skipped === 0 ? t('settled-none') : left
  const done = settled === 1 ? t('settled-one') : t('settled-some', { count: settled })
  return skipped === 0 ? done : `${done} · ${left}`
}

/** "Asha Rao · Pune". */
export const attribution = (t: Texts, side: Side) => [side.who, t.say(side.place)].filter(Boolean).join(' · ')

/** What a side wrote. A deletion wrote no value, so it is shown as "deleted". */
export function sideText(t: Texts, conflict: Conflict, side: Side): string {
  const shown = t.say(side.value.shown)
  if (conflict.kind === 'edit') return shown
  if (conflict.kind === 'deleted') return side === conflict.ours ? shown : t('conflict-is-deleted')
  return t(side.value.value === null ? 'conflict-changed-it' : 'conflict-deleted-it')
}

/** What the record holds now. */
export function presentText(t: Texts, { kind, present, in_bin }: Conflict): string {
  if (kind !== 'edit') return t(in_bin ? 'conflict-is-deleted' : 'conflict-not-deleted')
  return present ? t.say(present.shown) : t('empty-value')
}

/** What stands once a choice is made. */
export function chosenText(t: Texts, conflict: Conflict, choice: Choice): string {
  const chosen = chosenValue(conflict, choice)
  if (chosen && 'side' in chosen) return sideText(t, conflict, chosen.side)
  if (choice.choice === 'keep' || chosen === null) return presentText(t, conflict)
  return fieldValue(t, conflict.field, storedValue(conflict.field, chosen.value))
}

const decided = ['keep', 'take', 'value'] as const

/** "Asha Rao kept 97 · Pune · 12 Nov, 2:40 pm". */
export function decisionText(t: Texts, decision: Decision): string {
  const who = decision.who ?? decision.branch ?? t('somebody')
  const choice = decided.find((one) => one === decision.choice) ?? 'other'
  const what =
    decision.choice === 'reopened'
      ? t('conflict-decided-reopened', { who })
      : t(`conflict-decided-${choice}`, { who, value: t.say(decision.value.shown) })
  const where = decision.who === null ? null : decision.branch
  return [what, where, moment(decision.at)].filter(Boolean).join(' · ')
}

type Form = { text: string; sign?: string; unit?: string; decimal: boolean; read: (text: string) => Parsed | string }

const unitOf = (field: string) => {
  if (field.endsWith('_paise')) return 'rupees'
  if (field.endsWith('_rate_milli')) return 'percent'
  return field.endsWith('_milli') ? 'quantity' : null
}

/** How a field is edited: the initial text, its unit, and the parser. */
export function fieldForm(field: string, value: string | null): Form {
  const unit = unitOf(field)
  if (unit === null) return { text: value ?? '', decimal: false, read: (text) => text }
  const read = { rupees: parseRupees, percent: parsePercent, quantity: parseQuantity }[unit]
  return {
    text: editable[unit](value === null ? null : Number(value)),
    sign: unit === 'rupees' ? '₹' : undefined,
    unit: unit === 'percent' ? '%' : undefined,
    decimal: true,
    read,
  }
}

/** The branches that wrote a side of these conflicts, sorted by name, without duplicates. */
export function branchesOf(t: Texts, conflicts: readonly Conflict[]): { id: string; name: string }[] {
  const found = new Map<string, string>()
  for (const { ours, theirs } of conflicts)
    for (const side of [ours, theirs]) if (side.branch_id !== null) found.set(side.branch_id, t.say(side.place))
  return [...found].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name))
}
