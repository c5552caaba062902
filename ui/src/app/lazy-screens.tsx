/** Screens the counter does without at first: each is a file of its own, loaded once the first screen stands. */
import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react'

const loading: (() => Promise<unknown>)[] = []

/** Returns a screen whose file is loaded by `preloadScreens`, or when it is shown before that. */
function lazyScreen<P extends object>(load: () => Promise<ComponentType<P>>): (props: P) => ReactNode {
  let loaded: ComponentType<P> | undefined
  const once = async () => ({ default: (loaded ??= await load()) })
  loading.push(once)
  const Later = lazy(once) as unknown as ComponentType<P>
  return function LazyScreen(props: P) {
    // What stands first stays: the other would begin anew.
    const [Now] = useState(() => loaded)
    if (Now) return <Now {...props} />
    return (
      <Suspense fallback={null}>
        <Later {...props} />
      </Suspense>
    )
  }
}

/** Loads every screen, so that none is waited for when it is asked for. */
export const preloadScreens = () => Promise.all(loading.map((load) => load()))

export const BinScreen = lazyScreen(async () => (await import('@/features/bin/bin-screen')).BinScreen)
export const BranchesScreen = lazyScreen(
  async () => (await import('@/features/branches/branches-screen')).BranchesScreen,
)
export const ConflictsScreen = lazyScreen(
  async () => (await import('@/features/conflicts/conflicts-screen')).ConflictsScreen,
)
export const SettingsScreen = lazyScreen(
  async () => (await import('@/features/settings/settings-screen')).SettingsScreen,
)
export const SyncScreen = lazyScreen(async () => (await import('@/features/sync/sync-screen')).SyncScreen)
