/** Held changes as text, without the engine's numbers. */
import type { Cause } from '@/components/sync/held'
import { needsPerson } from '@/components/sync/held'
import { tableLabel } from '@/components/sync/table-labels'
import { counted } from '@/core/amount'
import type { HeldUnit } from '@/core/types'

/** The record's name, or else its kind. */
export const heldName = (unit: HeldUnit) => unit.label ?? (tableLabel(unit.table_name) || 'A change')

/** The engine names the change in front by its number. Here that change is not in the list, or this one would be grouped under it. */
export const heldMessage = (unit: HeldUnit) =>
  unit.behind === null ? unit.message : 'Waits for a change that has not arrived yet. It goes by itself after that.'

/** "1 change waits for “Anklet”". */
export const waitingTitle = ({ unit, waiting }: Cause) =>
  `${counted(waiting.length, 'change')} ${waiting.length === 1 ? 'waits' : 'wait'} for “${heldName(unit)}”`

/** The sentence above the list: how many changes need a person. */
export function heldIntro(causes: readonly Cause[]): string {
  const people = causes.filter(({ unit }) => needsPerson(unit)).length
  if (people === 0) return 'Nobody has to do anything: these go by themselves. They are safe on this computer.'
  const needs = people === 1 ? '1 change needs you' : `${counted(people, 'change')} need you`
  return `${needs}. Put right what is wrong, then try again; all of it is safe on this computer, and everything else goes on.`
}
