/** Changes the hub did not accept: retry, approve, discard. */
import type { Host } from '@/core/host'
import type { World } from './world'

export const held = ({ sync, answer, list, changed }: World) => {
  const settle = (unit: number | null) =>
    answer(() => {
      const left = sync.forget(unit)
      changed('sync')
      return left
    })
  return {
    heldUnits: () => list(() => sync.held),
    retryHeld: settle,
    approveHeld: settle,
    discardHeld: settle,
  } satisfies Partial<Host>
}
