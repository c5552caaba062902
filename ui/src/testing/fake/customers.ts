import type { Host } from '@/core/host'
import { customerFields } from './data/drafts'
import type { World } from './world'

export const customers = (world: World) => {
  const { answer, list, changeCustomer } = world
  return {
    listCustomers: (query) => list(() => world.customers.list(query)),
    customer: (id) => list(() => world.customers.one(id)),
    addCustomer: (draft) =>
      answer(() =>
        world.written('customers', 'insert', world.customers.put({ ...world.newRow('2'), ...customerFields(draft) })),
      ),
    changeCustomer: (id, draft) => answer(() => changeCustomer(id, customerFields(draft))),
    deleteCustomer: async (id) => {
      await answer(() => changeCustomer(id, { deleted_at: Date.now() }, 'delete'))
      return null
    },
    restoreCustomer: async (id) => {
      await answer(() => changeCustomer(id, { deleted_at: null }))
      return null
    },
  } satisfies Partial<Host>
}
