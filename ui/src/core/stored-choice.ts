/** A choice of the person that is kept on this computer and shown at once wherever it matters. */
import { load, save } from './kept'
import { useSyncExternalStore } from 'react'

export type StoredChoice<T> = { read: () => T; set: (next: T) => void; use: () => T; reread: () => void }

const all: StoredChoice<never>[] = []

/** `parse` reads what is kept, and gives the default for what it does not know. */
export function storedChoice<T extends string | number | boolean>(
  name: string,
  parse: (stored: string | null) => T,
): StoredChoice<T> {
  const key = `branchline.${name}`
  const listeners = new Set<() => void>()
  let current = parse(load(key))
  const put = (next: T) => {
    current = next
    for (const listener of listeners) listener()
  }
  const choice: StoredChoice<T> = {
    read: () => current,
    set: (next) => {
      save(key, String(next))
      put(next)
    },
    use: () =>
      useSyncExternalStore(
        (listener) => {
          listeners.add(listener)
          return () => listeners.delete(listener)
        },
        () => current,
      ),
    reread: () => put(parse(load(key))),
  }
  all.push(choice as unknown as StoredChoice<never>)
  return choice
}

/** Reads every choice anew: for tests, which clear what is kept. */
export const rereadChoices = () => all.forEach((choice) => choice.reread())
