/** The width of the window, for what drops parts where it is narrow. */
import { useSyncExternalStore } from 'react'
import { textSize } from '@/core/sizes'

const subscribe = (listener: () => void) => {
  window.addEventListener('resize', listener)
  return () => window.removeEventListener('resize', listener)
}

/** Returns it in pixels of text at its normal size: with larger text there is less room. */
export function useWidth() {
  const text = textSize.use()
  return useSyncExternalStore(subscribe, () => (window.innerWidth * 100) / text)
}
