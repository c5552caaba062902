/** What a person can choose about a conflict, and what takes the choice back. Pure, for tests. */
import type { Choice, Conflict, Side } from '@/core/types'

export const winningSide = (conflict: Conflict): Side => (conflict.winner === 'ours' ? conflict.ours : conflict.theirs)
export const losingSide = (conflict: Conflict): Side => (conflict.winner === 'ours' ? conflict.theirs : conflict.ours)

/** One of the two values: the newer one is the first. */
export type Box = {
  side: Side
  newer: boolean
  /** Whether the record holds it now. */
  stands: boolean
  /** What pressing it decides; null if it cannot be chosen here. */
  choice: Choice | null
}

const KEEP: Choice = { choice: 'keep' }

/** Whether a side deleted the record, where one of them did. */
const deletes = (conflict: Conflict, side: Side) =>
  conflict.kind === 'deleted' ? side === conflict.theirs : side.value.value !== null

function stands(conflict: Conflict, side: Side): boolean {
  if (conflict.present === null) return false
  if (conflict.kind === 'edit') return conflict.present.value === side.value.value
  return deletes(conflict, side) === conflict.in_bin
}

/** The choice that makes a side stand. */
function making(conflict: Conflict, side: Side): Choice | null {
  if (side === losingSide(conflict)) return { choice: 'take' }
  if (side.branch_id !== null) return { choice: 'branch', branch_id: side.branch_id }
  return conflict.kind === 'edit' ? { choice: 'value', value: side.value.value } : null
}

function choiceOf(conflict: Conflict, side: Side): Choice | null {
  if (conflict.present === null) return null
  if (stands(conflict, side)) return KEEP
  // An edit of a deleted record would bring it back, which is another question.
  return conflict.kind === 'edit' && conflict.in_bin ? null : making(conflict, side)
}

export function boxes(conflict: Conflict): readonly [Box, Box] {
  const box = (side: Side, newer: boolean): Box => ({
    side,
    newer,
    stands: stands(conflict, side),
    choice: choiceOf(conflict, side),
  })
  return [box(winningSide(conflict), true), box(losingSide(conflict), false)]
}

/** True if keeping what stands is a choice of its own, because neither value stands. */
export const keepsOther = (conflict: Conflict) => !boxes(conflict).some((box) => box.stands)

/** True if a third value can be written. A reference to another record is chosen in the record itself. */
export const isEditable = ({ kind, present, in_bin, field }: Conflict) =>
  kind === 'edit' && present !== null && !in_bin && !field.endsWith('_id')

/** The value a choice makes stand; null for what is not one of the field's values. */
export function chosenValue(conflict: Conflict, choice: Choice): { side: Side } | { value: string | null } | null {
  switch (choice.choice) {
    case 'value':
      return { value: choice.value }
    case 'take':
      return { side: losingSide(conflict) }
    case 'branch': {
      const won = winningSide(conflict)
      return { side: won.branch_id === choice.branch_id ? won : losingSide(conflict) }
    }
    case 'keep': {
      const box = boxes(conflict).find((one) => one.stands)
      return box ? { side: box.side } : conflict.present && { value: conflict.present.value }
    }
  }
}

/** Returns the choice that takes another one back: what stood before it stands again. Null if that changed nothing, or if nothing can. */
export function undoing(conflict: Conflict, choice: Choice): Choice | null {
  if (choice.choice === 'keep' || conflict.present === null) return null
  const before = boxes(conflict).find((box) => box.stands)
  if (before) return making(conflict, before.side)
  return conflict.kind === 'edit' ? { choice: 'value', value: conflict.present.value } : null
}

/** False if a choice wrote something that no other choice takes back. */
export const isUndoable = (conflict: Conflict, choice: Choice) =>
  choice.choice === 'keep' || undoing(conflict, choice) !== null
