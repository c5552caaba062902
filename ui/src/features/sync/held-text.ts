/** Held changes as text, without the engine's numbers. */
import type { Cause } from '@/components/sync/held'
import { needsPerson } from '@/components/sync/held'
import { tableLabel } from '@/components/sync/table-labels'
import type { Texts } from '@/core/l10n'
import type { HeldUnit } from '@/core/types'

/** The record's name, or else its kind. */
export const heldName = (t: Texts, unit: HeldUnit) =>
  unit.label === null ? tableLabel(t, unit.table_name) || t('held-a-change') : t.say(unit.label)

/** The engine names the change in front by its number. Here that change is not in the list, or this one would be grouped under it. */
export const heldMessage = (t: Texts, unit: HeldUnit) =>
  unit.behind === null ? t.say(unit.message) : t('held-is-behind')

/** The sentence above the list: how many changes need a person. */
export function heldIntro(t: Texts, causes: readonly Cause[]): string {
  const count = causes.filter(({ unit }) => needsPerson(unit)).length
  return count === 0 ? t('held-intro-none') : t('held-intro', { count })
}
