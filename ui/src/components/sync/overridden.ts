/** Conflicts in which a later edit overrode a value written on this computer. Pure, for tests. */
import type { Texts } from '@/core/l10n'
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
export function overriddenText(t: Texts, conflict: Conflict): string {
  if (conflict.kind !== 'edit') return t.say(conflict.words)
  const { won, lost } = sides(conflict)
  return t('overridden-text', {
    place: t.say(won.place),
    won: t.say(won.value.shown),
    lost: t.say(lost.value.shown),
  })
}

/** "Price of Anklet". */
export const overriddenTitle = (t: Texts, { title, label }: Conflict) =>
  t('overridden-title', { field: t.say(title), record: t.say(label) })

/** "Price: Pune wrote ₹6,666 later. Yours was ₹7,777." */
export const overriddenAbout = (t: Texts, conflict: Conflict) =>
  t('overridden-about', { what: t.say(conflict.title), text: overriddenText(t, conflict) })

/** Returns those whose ids are not among `announced`; none at the first start, when everything is old. */
export const unannounced = (overridden: readonly Conflict[], announced: readonly string[] | null) =>
  announced === null ? [] : overridden.filter(({ id }) => !announced.includes(id))
