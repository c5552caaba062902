/** Which data this computer holds. */
import type { Host } from '@/core/host'
import type { Scope } from '@/core/types'
import { refusal, say } from './say'
import type { World } from './world'

export const scope = ({ answer, list }: World) => {
  let scope: Scope = { customers: 'both', suppliers: 'both', bills: 'both', stock: 'both', months: null }
  return {
    scope: () => list(() => scope),
    setScope: (next) =>
      answer(() => {
        if (next.customers === 'send' && next.bills === 'both')
          throw refusal({ field: 'customers', message: say('field-scope-customers-bills') })
        const removed = next.months !== null && next.months !== scope.months ? 412 : 0
        scope = next
        return { scope, removed, waiting: [], fetches: next.months === null }
      }),
  } satisfies Partial<Host>
}
