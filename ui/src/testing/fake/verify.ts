/** Comparing the data with the hub's, and putting differences right. */
import type { Host } from '@/core/host'
import { step } from './data/scenes'
import { FakeVerify } from './state/verify'
import type { World } from './world'

export const verify = ({ options, now, sync, answer, list, changed, counts }: World) => {
  const { scene } = options
  const runs = new FakeVerify(scene === 'differs', scene !== 'local_only', counts(), now)
  return {
    verify: async (repair) => {
      await sync.run('both')
      sync.set({ progress: step('verifying', 0, null) })
      const run = await answer(() => runs.run(repair))
      sync.set({ progress: null, alerts: run.open > 0 ? sync.status.alerts : [] })
      changed('sync')
      return run
    },
    verifications: (limit) => list(() => runs.runs.slice(0, limit)),
    verifySettings: () => list(() => runs.settings),
    setVerify: (next) =>
      answer(() => {
        runs.settings = next
        changed('hub')
        return null
      }),
  } satisfies Partial<Host>
}
