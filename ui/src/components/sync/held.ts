/** Groups held changes by cause: a change that only waits for another one is listed under it. */
import type { HeldUnit } from '@/core/types'

/** Foreign key violation: accepted automatically once the missing record arrives. */
const MISSING_RECORD = '23503'
/** Not permitted to its author; an owner or manager may approve it. */
const NEEDS_APPROVAL = 'BL403'

export type Cause = { unit: HeldUnit; waiting: HeldUnit[] }

export const needsApproval = (unit: HeldUnit) => unit.code === NEEDS_APPROVAL

/** True if the change stays held until a person acts. */
export const needsPerson = (unit: HeldUnit) => unit.verdict === 'rejected' && unit.code !== MISSING_RECORD

/** Returns the causes, those that need a person first, otherwise in the order of `units`. */
export function heldCauses(units: readonly HeldUnit[]): Cause[] {
  const byUnit = new Map(units.map((unit) => [unit.unit, unit]))
  const root = (unit: HeldUnit): HeldUnit => {
    const seen = new Set<number>()
    let at = unit
    for (;;) {
      const before = at.behind === null || seen.has(at.unit) ? undefined : byUnit.get(at.behind)
      if (!before) return at
      seen.add(at.unit)
      at = before
    }
  }
  const causes = new Map<number, Cause>()
  for (const unit of units) if (root(unit) === unit) causes.set(unit.unit, { unit, waiting: [] })
  for (const unit of units) {
    const cause = causes.get(root(unit).unit)
    if (!cause) causes.set(unit.unit, { unit, waiting: [] })
    else if (cause.unit !== unit) cause.waiting.push(unit)
  }
  const all = [...causes.values()]
  return [...all.filter(({ unit }) => needsPerson(unit)), ...all.filter(({ unit }) => !needsPerson(unit))]
}

/** Returns how many causes need a person. */
export const peopleNeeded = (units: readonly HeldUnit[]) =>
  heldCauses(units).filter(({ unit }) => needsPerson(unit)).length
