/** Gives a command its action while the component is there, and binds its keys. */
import { useEffect, useEffectEvent, useSyncExternalStore } from 'react'
import { useHotkeys } from 'react-hotkeys-hook'
import { type CommandId, commandOf } from './list'
import { useKeys } from './keys'
import { onLayers, topLayer, useLayer } from './layers'

type Active = { id: CommandId; layer: string; act: () => void }

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
const isText = (keys: string) => !/mod|alt|f\d+/.test(keys)

type Options = { enabled?: boolean }

export function useCommand(id: CommandId, action: () => void, { enabled = true }: Options = {}) {
  const layer = useLayer()
  const act = useEffectEvent(action)
  const { scope } = commandOf(id)
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
    (scope === 'everywhere' || topLayer() === layer) && isMeant(scope, target)
  const options = {
    delimiter: ' ',
    preventDefault: true,
    ignoreEventWhen: (event: KeyboardEvent) => !works(event.target),
  }
  const run = () => action()
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

/** Returns the commands that have an action now, the newest first; `layer` leaves out those of other layers. */
export function useActive(layer?: string): readonly Active[] {
  const all = useSyncExternalStore(subscribe, () => shown)
  const seen = new Set<CommandId>()
  return [...all]
    .reverse()
    .filter(({ id, layer: own }) => layer === undefined || own === layer || commandOf(id).scope === 'everywhere')
    .filter(({ id }) => !seen.has(id) && seen.add(id))
}

/** Returns the layer that has the keys now. */
export const useTopLayer = () => useSyncExternalStore(subscribe, topLayer)
