/** Gives a command its action while the component is there, and binds its keys. */
import { useEffect, useEffectEvent, useSyncExternalStore } from 'react'
import { useHotkeys } from 'react-hotkeys-hook'
import { type CommandId, commandOf } from './list'
import { useKeys } from './keys'
import { onLayers, SCREEN, topLayer, useLayer } from './layers'

export type Active = { id: CommandId; layer: string; act: () => void }

const active = new Set<Active>()
const listeners = new Set<() => void>()
let shown: readonly Active[] = []

const tell = () => {
  shown = [...active]
  for (const listener of listeners) listener()
}

const GRID = '[role="grid"]'
const CARD = '[data-card]'

/** Tells whether a key at `target` is meant for a command of this scope. */
function isMeant(scope: string, target: EventTarget | null): boolean {
  if (scope !== 'list' && scope !== 'card' && scope !== 'grid') return true
  if (!(target instanceof Element)) return false
  const nothing = target === document.body || target.id === 'main'
  return nothing || target.closest(scope === 'card' ? CARD : GRID) !== null
}

/** A single key, or one with Shift, is text where text is typed. */
export const isText = (keys: string) => !/mod|alt|f\d+/.test(keys)

const TEXT = 'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable=true]'

/** Tells whether a person types text at `target`. */
export const isTyping = (target: EventTarget | null) => target instanceof Element && target.matches(TEXT)

/** Tells whether one of the keys would call the command if it were pressed at `target` now. */
export function answers(id: CommandId, keys: readonly string[], target: EventTarget | null): boolean {
  const { scope, notInText } = commandOf(id)
  if (!isMeant(scope, target)) return false
  return !isTyping(target) || (!notInText && keys.some((one) => !isText(one)))
}

type Options = { enabled?: boolean }

export function useCommand(id: CommandId, action: () => void, { enabled = true }: Options = {}) {
  const layer = useLayer()
  const act = useEffectEvent(action)
  const { scope, notInText, repeats } = commandOf(id)
  const keys = useKeys()(id)

  useEffect(() => {
    if (!enabled) return
    const entry: Active = { id, layer, act: () => act() }
    active.add(entry)
    tell()
    return () => {
      active.delete(entry)
      tell()
    }
  }, [id, layer, enabled])

  const works = (target: EventTarget | null) =>
    (scope === 'everywhere' || topLayer() === layer) && isMeant(scope, target) && !(notInText && isTyping(target))
  const options = {
    delimiter: ' ',
    preventDefault: true,
    ignoreEventWhen: (event: KeyboardEvent) => !works(event.target),
  }
  const run = (event: KeyboardEvent) => {
    if (repeats || !event.repeat) action()
  }
  // Keys are known by their place on the keyboard, so that they work while another script is typed; "/" lies elsewhere on each.
  const typed = keys.filter((one) => !isText(one))
  const text = keys.filter((one) => isText(one) && one !== '/')
  useHotkeys(typed, run, { ...options, enabled: enabled && typed.length > 0, enableOnFormTags: true })
  useHotkeys(text, run, { ...options, enabled: enabled && text.length > 0 })
  useHotkeys('/', run, { ...options, enabled: enabled && keys.includes('/'), useKey: true })
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  const stop = onLayers(listener)
  return () => {
    listeners.delete(listener)
    stop()
  }
}

/** The newest action of each command of a layer, and of those that work everywhere; of all layers without one. */
function newest(all: readonly Active[], layer?: string): readonly Active[] {
  const seen = new Set<CommandId>()
  return [...all]
    .reverse()
    .filter(({ id, layer: own }) => layer === undefined || own === layer || commandOf(id).scope === 'everywhere')
    .filter(({ id }) => !seen.has(id) && seen.add(id))
}

/** Returns the commands that have an action now, the newest first; `layer` leaves out those of other layers. */
export const useActive = (layer?: string) =>
  newest(
    useSyncExternalStore(subscribe, () => shown),
    layer,
  )

/** The same outside of components: what a layer could do a moment ago, before something covered it. */
export const activeNow = (layer: string = SCREEN) => newest(shown, layer)

/** Returns the layer that has the keys now. */
export const useTopLayer = () => useSyncExternalStore(subscribe, topLayer)
