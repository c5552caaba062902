/** Layers of the window: the screen, and every dialog or drawer above it. Only the topmost one's commands work. */
import { createContext, type ReactNode, useContext, useEffect, useId } from 'react'

const open: string[] = []
const listeners = new Set<() => void>()
/** The layer of whatever no dialog or drawer holds. */
export const SCREEN = 'screen'
const Context = createContext(SCREEN)

export const topLayer = () => open.at(-1) ?? SCREEN

export const onLayers = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

const tell = () => listeners.forEach((listener) => listener())

/** True while a dialog or drawer covers the screen. */
export const isCovered = () => topLayer() !== SCREEN

/** Marks what a dialog or drawer shows as a layer above everything else while it is `there`. */
export function Layer({ there, children }: { there: boolean; children: ReactNode }) {
  const id = useId()
  useEffect(() => {
    if (!there) return
    open.push(id)
    tell()
    return () => {
      open.splice(open.lastIndexOf(id), 1)
      tell()
    }
  }, [id, there])
  return <Context value={id}>{children}</Context>
}

/** Returns the layer the component is drawn in. */
export const useLayer = () => useContext(Context)

/** Returns a function that tells whether nothing covers the layer the component is drawn in. */
export function useIsOnTop() {
  const layer = useLayer()
  return () => topLayer() === layer
}
