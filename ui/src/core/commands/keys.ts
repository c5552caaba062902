/** The keys of each command: those of the list, or those the person chose on this computer. */
import { useSyncExternalStore } from 'react'
import { type Command, type CommandId, commandOf, COMMANDS, conflicts } from './list'

const STORED_AS = 'branchline.keys'
type Chosen = Partial<Record<string, readonly string[]>>
const listeners = new Set<() => void>()
let chosen = read()

function read(): Chosen {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORED_AS) ?? '{}')
    if (typeof stored !== 'object' || stored === null) return {}
    const known = Object.entries(stored).filter(
      ([id, keys]) => COMMANDS.some((command) => command.id === id) && Array.isArray(keys),
    )
    return Object.fromEntries(known) as Chosen
  } catch {
    return {}
  }
}

function write(next: Chosen) {
  chosen = next
  localStorage.setItem(STORED_AS, JSON.stringify(next))
  for (const listener of listeners) listener()
}

/** Reads the chosen keys anew: for tests, which clear what is kept. */
export function rereadKeys() {
  chosen = read()
  for (const listener of listeners) listener()
}

export const keysOf = (id: CommandId): readonly string[] => chosen[id] ?? commandOf(id).keys

/** Sets a command's keys. Returns the command that has one of them already, and then sets nothing. */
export function chooseKeys(id: CommandId, keys: readonly string[]): Command | null {
  const next = { ...chosen, [id]: keys }
  const taken = conflicts((command) => next[command.id] ?? command.keys).find(
    ({ one, other }) => one.id === id || other.id === id,
  )
  if (taken) return taken.one.id === id ? taken.other : taken.one
  write(next)
  return null
}

/** Gives a command, or all of them, the keys of the list again. */
export function resetKeys(id?: CommandId) {
  if (!id) return write({})
  const rest = Object.entries(chosen).filter(([other]) => other !== id)
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

/** Whether the person has given a command keys of his own. */
export const isChosen = (id: CommandId) => chosen[id] !== undefined

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

/** Keys that move about or type in every part of the window; with Ctrl or Alt they are free. */
const RESERVED = ['tab', 'escape', 'backspace', 'arrowup', 'arrowdown', 'arrowleft', 'arrowright', 'home', 'end']
/** What text fields do themselves. */
const EDITING = ['mod+x', 'mod+v']

/** Tells whether keys belong to moving about or to editing text, so that no command may have them. */
export const isReserved = (keys: string) => RESERVED.includes(keys.replace(/^shift\+/, '')) || EDITING.includes(keys)

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
