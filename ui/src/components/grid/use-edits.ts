/** What was typed into a grid and is not saved, with undo. Rows are known by their key, so that it survives sorting and reloading. */
import { useState } from 'react'

/** The typed text of each edited cell. */
export type Edits = ReadonlyMap<string, string>
/** A cell's new text; null takes the edit away. */
export type Change = { row: string; column: string; text: string | null }

export const cellKey = (row: string, column: string) => `${row}\n${column}`
export const rowOf = (key: string) => key.slice(0, key.indexOf('\n'))

const NONE: Edits = new Map()
/** How many steps can be taken back. */
const MOST = 200

type History = { past: readonly Edits[]; now: Edits; next: readonly Edits[] }
const START: History = { past: [], now: NONE, next: [] }

const same = (one: Edits, other: Edits) =>
  one.size === other.size && [...one].every(([key, text]) => other.get(key) === text)

/** Returns the edits after `changes`. */
function changed(edits: Edits, changes: readonly Change[]): Edits {
  const now = new Map(edits)
  for (const { row, column, text } of changes) {
    if (text === null) now.delete(cellKey(row, column))
    else now.set(cellKey(row, column), text)
  }
  return now
}

export function useEdits() {
  const [{ past, now, next }, setHistory] = useState(START)
  return {
    edits: now,
    /** Changes cells as one step. */
    apply: (changes: readonly Change[]) =>
      setHistory((old) => {
        const to = changed(old.now, changes)
        return same(to, old.now) ? old : { past: [...old.past, old.now].slice(-MOST), now: to, next: [] }
      }),
    /** Takes the last step back; null where there is none. */
    undo:
      past.length === 0
        ? null
        : () =>
            setHistory((old) => ({
              past: old.past.slice(0, -1),
              now: old.past.at(-1) ?? NONE,
              next: [old.now, ...old.next],
            })),
    redo:
      next.length === 0
        ? null
        : () =>
            setHistory((old) => ({
              past: [...old.past, old.now],
              now: old.next[0] ?? old.now,
              next: old.next.slice(1),
            })),
    /** Forgets these edits, because they are saved, and all steps. What was typed meanwhile stays. */
    saved: (edits: Edits) =>
      setHistory((old) => ({ ...START, now: new Map([...old.now].filter(([key, text]) => edits.get(key) !== text)) })),
  }
}

export type EditState = ReturnType<typeof useEdits>
