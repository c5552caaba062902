import type { Host } from '@/core/host'
import type { CustomerDraft } from '@/core/types'
import { partyFields } from './data/drafts'
import { master } from './masters'
import type { World } from './world'

export const customers = (world: World) => {
  const { list, one, add, change, remove, restore } = master(world, world.customers, {
    mark: '2',
    fields: partyFields<CustomerDraft>,
  })
  return {
    listCustomers: list,
    customer: one,
    addCustomer: add,
    changeCustomer: change,
    deleteCustomer: remove,
    restoreCustomer: restore,
  } satisfies Partial<Host>
}
