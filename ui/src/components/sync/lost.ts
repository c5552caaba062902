/** Conflicts in which a value written at this till gave way to a later one. Pure, so that it is tested. */
import type { Conflict, SyncStatus } from '@/core/types'

const sides = ({ winner, ours, theirs }: Conflict) =>
  winner === 'ours' ? { stood: ours, gave: theirs } : { stood: theirs, gave: ours }

/**
 * Returns those nobody has settled. A side names its branch and its computer; where either computer's name is unknown, the branch has to
 * do: better to tell a neighbour than nobody.
 */
export function lostHere(
  conflicts: readonly Conflict[],
  branch: SyncStatus['branch'],
  computer: string | null,
): Conflict[] {
  return conflicts.filter((conflict) => {
    const { stood, gave } = sides(conflict)
    const same = (side: typeof gave) =>
      branch !== null &&
      side.branch_id === branch.id &&
      (computer === null || side.device === null || side.device === computer)
    return conflict.state !== 'settled' && same(gave) && !same(stood)
  })
}

/** "Pune wrote ₹6,666 later. Yours was ₹7,777."; what is no edit of a value the engine tells best. */
export function lostText(conflict: Conflict): string {
  if (conflict.kind !== 'edit') return conflict.words
  const { stood, gave } = sides(conflict)
  return `${stood.place} wrote ${stood.value.shown} later. Yours was ${gave.value.shown}.`
}

/** "Price of Anklet". */
export const lostTitle = ({ title, label }: Conflict) => `${title} of ${label}`

/** Returns the conflicts of `lost` that are not among `told`; none where nothing was told ever, because old news is no news. */
export const untold = (lost: readonly Conflict[], told: readonly string[] | null) =>
  told === null ? [] : lost.filter(({ id }) => !told.includes(id))
