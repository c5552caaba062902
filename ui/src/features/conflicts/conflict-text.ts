/** Texts and amounts of conflicts that only the window needs; the sentences come from the engine. */
import { texts } from '@/core/l10n'
import { counted, editable, formatCount, type Parsed, parsePercent, parseQuantity, parseRupees } from '@/core/amount'
import { moment } from '@/core/time'
import type { Conflict, Decision, Settling, Side } from '@/core/types'

/** "3 resolved everywhere · 1 conflict left open: the choice does not fit it". */
export function settledText({ settled, skipped }: Settling): string {
  const left = `${counted(skipped, 'conflict')} left open: the choice does not fit ${skipped === 1 ? 'it' : 'them'}`
  if (settled === 0) return skipped === 0 ? 'Nothing to resolve' : left
  const done = settled === 1 ? 'Resolved everywhere' : `${formatCount(settled)} resolved everywhere`
  return skipped === 0 ? done : `${done} · ${left}`
}

export const winningSide = (conflict: Conflict): Side => (conflict.winner === 'ours' ? conflict.ours : conflict.theirs)
export const losingSide = (conflict: Conflict): Side => (conflict.winner === 'ours' ? conflict.theirs : conflict.ours)

/** "Asha Rao · Pune". */
export const attribution = (side: Side) => [side.who, side.place].filter(Boolean).join(' · ')

/** The labels of a conflict's buttons; null for a choice it does not have. */
export function choices(conflict: Conflict): { keep: string; take: string | null; edit: boolean } {
  const present = conflict.present
  if (present === null) return { keep: 'Leave as it is', take: null, edit: false }
  switch (conflict.kind) {
    case 'deleted':
      return conflict.in_bin
        ? { keep: 'Keep it deleted', take: 'Restore it', edit: false }
        : { keep: 'Keep it', take: null, edit: false }
    case 'kept':
    case 'revived':
      return conflict.in_bin
        ? { keep: 'Keep it deleted', take: null, edit: false }
        : { keep: 'Keep it', take: 'Delete it', edit: false }
  }
  const other = losingSide(conflict).value
  const differs = other.value !== present.value && !conflict.in_bin
  return {
    keep: `Keep ${short(texts().say(present.shown))}`,
    take: differs ? `Take ${short(texts().say(other.shown))}` : null,
    edit: !conflict.in_bin && !conflict.field.endsWith('_id'),
  }
}

/** Shortens a value for a button. */
const short = (text: string) => (text.length > 24 ? `${text.slice(0, 23)}…` : text)

const decided: Record<string, string> = { keep: 'kept', take: 'took', value: 'wrote' }

/** "Asha Rao kept 97 · Pune · 12 Nov, 2:40 pm". */
export function decisionText(decision: Decision): string {
  const who = decision.who ?? decision.branch ?? 'Somebody'
  const what = `${decided[decision.choice] ?? decision.choice} ${decision.value.shown}`
  const where = decision.who === null ? null : decision.branch
  return [`${who} ${what}`, where, moment(decision.at)].filter(Boolean).join(' · ')
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
export function branchesOf(conflicts: readonly Conflict[]): { id: string; name: string }[] {
  const found = new Map<string, string>()
  for (const { ours, theirs } of conflicts)
    for (const side of [ours, theirs]) if (side.branch_id !== null) found.set(side.branch_id, texts().say(side.place))
  return [...found].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name))
}
