/** What commands are called in lists of them. */
import { type Command, COMMANDS, GO_TO } from '@/core/commands'
import type { Texts } from '@/core/l10n'
import { places } from './places'

/** Returns what a command is called; those that go to a place are called by it. */
export function commandWords(t: Texts, { id, words }: Command): string {
  const to = id.startsWith('go.') && places.find((place) => place.id === id)
  return to ? t('place-go', { place: t(to.place.label) }) : t(words)
}

/** Every command; those for places that are not there are left out. */
export const listed = (COMMANDS as readonly Command[]).filter(
  ({ id }) => !(GO_TO as readonly string[]).includes(id) || places.some((place) => place.id === id),
)
