/** The keys of each command: those of the list, or those the person chose on this computer. */
import { useSyncExternalStore } from 'react'
import { load, save } from '../kept'
import { type Command, type CommandId, commandOf, COMMANDS, conflicts } from './list'

const STORED_AS = 'branchline.keys'
type Chosen = Partial<Record<string, readonly string[]>>
/** Keys a person chose that do not count: `other` has them from the list, or no command may have them. */
export type Lost = { id: CommandId; key: string; other: Command | null }

/** Keys that move about, press or type in every part of the window; with Ctrl or Alt they are free. */
const MOVING = [
  'tab',
  'escape',
  'enter',
  'space',
  'backspace',
  'arrowup',
  'arrowdown',
  'arrowleft',
  'arrowright',
  'home',
  'end',
]
/** What text fields do themselves. */
const EDITING = ['mod+x', 'mod+v']

const listeners = new Set<() => void>()

const isKeys = (keys: unknown): keys is string[] => Array.isArray(keys) && keys.every((key) => typeof key === 'string')

/** Tells whether keys belong to moving about or to editing text, so that no command may have them but the one that has them by habit. */
export const isReserved = (keys: string, id: CommandId) =>
  !commandOf(id).keys.includes(keys) && (MOVING.includes(keys.replace(/^shift\+/, '')) || EDITING.includes(keys))

function read(): Chosen {
  try {
    const stored: unknown = JSON.parse(load(STORED_AS) ?? '{}')
    if (typeof stored !== 'object' || stored === null) return {}
    const known = Object.entries(stored).filter(
      ([id, keys]) => COMMANDS.some((command) => command.id === id) && isKeys(keys),
    )
    return Object.fromEntries(known) as Chosen
  } catch {
    return {}
  }
}

/**
 * What counts of the keys that were kept. A newer version may have given them to another command: its own keys win, and whoever loses
 * his gets his usual ones back, which in turn another may have been given.
 */
function settled(kept: Chosen): { chosen: Chosen; lost: Lost[] } {
  const chosen = { ...kept }
  const lost: Lost[] = []
  const lose = (id: string, key: string, other: Command | null) => {
    delete chosen[id]
    lost.push({ id: id as CommandId, key, other })
  }
  for (const [id, keys] of Object.entries(kept)) {
    const key = keys?.find((key) => isReserved(key, id as CommandId))
    if (key) lose(id, key, null)
  }
  for (;;) {
    const clashes = conflicts((command) => chosen[command.id] ?? command.keys)
    const clash = clashes.find(({ one, other }) => chosen[one.id] ?? chosen[other.id])
    if (!clash) return { chosen, lost }
    const { key, one, other } = clash
    if (chosen[other.id]) lose(other.id, key, one)
    else lose(one.id, key, other)
  }
}

function apply(next: Chosen) {
  kept = next
  ;({ chosen, lost } = settled(next))
  for (const listener of listeners) listener()
}

function write(next: Chosen) {
  save(STORED_AS, JSON.stringify(next))
  apply(next)
}

/** Reads the chosen keys anew: for tests, which clear what is kept. */
export const rereadKeys = () => apply(read())

let kept = read()
let { chosen, lost } = settled(kept)

export const keysOf = (id: CommandId): readonly string[] => chosen[id] ?? commandOf(id).keys

/** Sets a command's keys. Returns the command that has one of them already, and then sets nothing. */
export function chooseKeys(id: CommandId, keys: readonly string[]): Command | null {
  const next = { ...chosen, [id]: keys }
  const taken = conflicts((command) => next[command.id] ?? command.keys).find(
    ({ one, other }) => one.id === id || other.id === id,
  )
  if (taken) return taken.one.id === id ? taken.other : taken.one
  write({ ...kept, [id]: keys })
  return null
}

/** Gives a command, or all of them, the keys of the list again. */
export function resetKeys(id?: CommandId) {
  if (!id) return write({})
  const rest = Object.entries(kept).filter(([other]) => other !== id)
  write(Object.fromEntries(rest))
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Returns a function that gives a command's keys, and renders anew when they change. */
export function useKeys(): (id: CommandId) => readonly string[] {
  useSyncExternalStore(subscribe, () => chosen)
  return keysOf
}

/** The chosen keys that do not count any more, until the person chooses others or the usual ones. */
export const useLostKeys = () => useSyncExternalStore(subscribe, () => lost)

/** Whether the person has given a command keys of his own. */
export const isChosen = (id: CommandId) => kept[id] !== undefined

const NAMES: Record<string, string> = {
  mod: 'Ctrl',
  pagedown: 'PgDn',
  pageup: 'PgUp',
  delete: 'Del',
  space: 'Space',
  escape: 'Esc',
  equal: '=',
  add: '+',
  minus: '-',
  subtract: '-',
  comma: ',',
  period: '.',
  semicolon: ';',
  quote: "'",
  backquote: '`',
  bracketleft: '[',
  bracketright: ']',
  backslash: '\\',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
}

/** "mod+shift+p" → "Ctrl+Shift+P", as it is printed on the keys. */
export const printed = (keys: string) =>
  keys
    .split('+')
    .map((key) => NAMES[key] ?? key.charAt(0).toUpperCase() + key.slice(1))
    .join('+')

const MODIFIERS = ['Control', 'Alt', 'Shift', 'Meta']

/** Returns the keys a person pressed, in the form of the list; null while only modifiers are down. */
export function pressedKeys(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
) {
  if (MODIFIERS.includes(event.key)) return null
  const key = event.key === '/' ? '/' : event.code.toLowerCase().replace(/^(key|digit|numpad)/, '')
  const modifiers = [(event.ctrlKey || event.metaKey) && 'mod', event.altKey && 'alt', event.shiftKey && 'shift']
  return [...modifiers.filter(Boolean), key].join('+')
}
