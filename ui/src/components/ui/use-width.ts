/** The width of the window, for lists that drop columns. */
import { useSyncExternalStore } from 'react'

const subscribe = (listener: () => void) => {
  window.addEventListener('resize', listener)
  return () => window.removeEventListener('resize', listener)
}

export const useWidth = () => useSyncExternalStore(subscribe, () => window.innerWidth)
