/** Conflicts in which a later edit overrode a value written on this computer. Pure, for tests. */
import { texts } from '@/core/l10n'
import type { Conflict, SyncStatus } from '@/core/types'

const sides = ({ winner, ours, theirs }: Conflict) =>
  winner === 'ours' ? { won: ours, lost: theirs } : { won: theirs, lost: ours }

/**
 * Returns the unresolved ones. A side names its branch and its computer; if either computer's name is unknown, the branch alone
 * decides, so that the author's neighbour is told rather than nobody.
 */
export function overriddenHere(
  conflicts: readonly Conflict[],
  branch: SyncStatus['branch'],
  computer: string | null,
): Conflict[] {
  return conflicts.filter((conflict) => {
    const { won, lost } = sides(conflict)
    const same = (side: typeof lost) =>
      branch !== null &&
      side.branch_id === branch.id &&
      (computer === null || side.device === null || side.device === computer)
    return conflict.state !== 'settled' && same(lost) && !same(won)
  })
}

/** "Pune wrote ₹6,666 later. Yours was ₹7,777."; the engine's own sentence for anything but an edit. */
export function overriddenText(conflict: Conflict): string {
  if (conflict.kind !== 'edit') return texts().say(conflict.words)
  const { won, lost } = sides(conflict)
  return `${texts().say(won.place)} wrote ${texts().say(won.value.shown)} later. Yours was ${texts().say(lost.value.shown)}.`
}

/** "Price of Anklet". */
export const overriddenTitle = ({ title, label }: Conflict) => `${title} of ${label}`

/** Returns those whose ids are not among `announced`; none at the first start, when everything is old. */
export const unannounced = (overridden: readonly Conflict[], announced: readonly string[] | null) =>
  announced === null ? [] : overridden.filter(({ id }) => !announced.includes(id))
