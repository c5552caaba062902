/** Which data this computer holds. */
import { ApiError } from '@/core/error'
import type { Host } from '@/core/host'
import type { Scope } from '@/core/types'
import type { World } from './world'

export const scope = ({ answer, list }: World) => {
  let scope: Scope = { customers: 'both', suppliers: 'both', bills: 'both', stock: 'both', months: null }
  return {
    scope: () => list(() => scope),
    setScope: (next) =>
      answer(() => {
        if (next.customers === 'send' && next.bills === 'both') {
          const message = 'Bills and payments name customers. Leave bills out first.'
          throw new ApiError('invalid', message, [{ field: 'customers', message }])
        }
        const removed = next.months !== null && next.months !== scope.months ? 412 : 0
        scope = next
        return { scope, removed, waiting: [], fetches: next.months === null }
      }),
  } satisfies Partial<Host>
}
