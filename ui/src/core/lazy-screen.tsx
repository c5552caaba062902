/** Splits screens and dialogs into scripts of their own, so that the first paint does not wait for them. */
import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useState } from 'react'

type Load<P> = () => Promise<ComponentType<P>>

const loading: (() => Promise<unknown>)[] = []
const arrivals = new Set<() => void>()

/** Calls `listener` whenever a screen that had to be loaded first is there. */
export function onScreenArrival(listener: () => void) {
  arrivals.add(listener)
  return () => void arrivals.delete(listener)
}

function Arrival() {
  useEffect(() => arrivals.forEach((listener) => listener()), [])
  return null
}

/** Returns a part whose script `preloadScreens` loads, or its first appearance if that comes earlier. */
export function lazyPart<P extends object>(load: Load<P>, after?: ReactNode): (props: P) => ReactNode {
  let loaded: ComponentType<P> | undefined
  const once = async () => ({ default: (loaded ??= await load()) })
  loading.push(once)
  const Later = lazy(once) as unknown as ComponentType<P>
  return function LazyPart(props: P) {
    // Decided once: swapping the lazy component for the loaded one would remount the part.
    const [Now] = useState(() => loaded)
    if (Now) return <Now {...props} />
    return (
      <Suspense fallback={null}>
        <Later {...props} />
        {after}
      </Suspense>
    )
  }
}

/** As `lazyPart`, for a whole screen. */
export const lazyScreen = <P extends object>(load: Load<P>) => lazyPart(load, <Arrival />)

/** As `lazyScreen`, for the screen the window opens on: its script is fetched at once, beside those of the first paint. */
export function firstScreen<P extends object>(load: Load<P>) {
  const loaded = load()
  return lazyScreen(() => loaded)
}

/** As `lazyPart`, for what lies above the screen: it is not there before it is first opened. */
export function lazyDialog<P extends { open: boolean }>(load: Load<P>): (props: P) => ReactNode {
  const Dialog = lazyPart(load)
  return function LazyDialog(props: P) {
    const [wanted, setWanted] = useState(props.open)
    if (props.open && !wanted) setWanted(true)
    return wanted && <Dialog {...props} />
  }
}

/** Loads every lazy part, so that no visit has to wait. */
export const preloadScreens = () => Promise.all(loading.map((load) => load()))
