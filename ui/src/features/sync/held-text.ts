/** What the hub could not accept, in a shop's words. */
import type { Cause } from '@/components/sync/held'
import { needsPerson } from '@/components/sync/held'
import { tableLabel } from '@/components/sync/table-labels'
import { counted } from '@/core/amount'
import type { HeldUnit } from '@/core/types'

/** The record by its name; else by its kind, because a number of the queue says nothing to a shop. */
export const heldName = (unit: HeldUnit) => unit.label ?? (tableLabel(unit.table_name) || 'A change')

/** The engine names what a change waits behind by a number; whoever is not folded under it waits for one that is gone. */
export const heldMessage = (unit: HeldUnit) =>
  unit.behind === null ? unit.message : 'Waits for a change that has not arrived yet. It goes by itself after that.'

/** "1 change waits for “Anklet”". */
export const waitingTitle = ({ unit, waiting }: Cause) =>
  `${counted(waiting.length, 'change')} ${waiting.length === 1 ? 'waits' : 'wait'} for “${heldName(unit)}”`

/** How the list begins: how many need somebody, and that everything else goes on. */
export function heldIntro(causes: readonly Cause[]): string {
  const people = causes.filter(({ unit }) => needsPerson(unit)).length
  if (people === 0) return 'Nobody has to do anything: these go by themselves. They are safe on this computer.'
  const needs = people === 1 ? '1 change needs you' : `${counted(people, 'change')} need you`
  return `${needs}. Put right what is wrong, then try again; all of it is safe on this computer, and everything else goes on.`
}
