/** Splits a screen into a script of its own, so that the first screen does not wait for it. */
import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react'

const loading: (() => Promise<unknown>)[] = []

/** Returns a screen whose script `preloadScreens` loads, or the first visit if that comes earlier. */
export function lazyScreen<P extends object>(load: () => Promise<ComponentType<P>>): (props: P) => ReactNode {
  let loaded: ComponentType<P> | undefined
  const once = async () => ({ default: (loaded ??= await load()) })
  loading.push(once)
  const Later = lazy(once) as unknown as ComponentType<P>
  return function LazyScreen(props: P) {
    // Decided once: swapping the lazy component for the loaded one would remount the screen.
    const [Now] = useState(() => loaded)
    if (Now) return <Now {...props} />
    return (
      <Suspense fallback={null}>
        <Later {...props} />
      </Suspense>
    )
  }
}

/** Loads every lazy screen, so that no visit has to wait. */
export const preloadScreens = () => Promise.all(loading.map((load) => load()))
