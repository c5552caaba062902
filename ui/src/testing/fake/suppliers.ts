import type { Host } from '@/core/host'
import type { SupplierDraft } from '@/core/types'
import { partyFields } from './data/drafts'
import { master } from './masters'
import type { World } from './world'

export const suppliers = (world: World) => {
  const { list, one, add, change, remove, restore } = master(world, world.suppliers, {
    mark: 'b',
    fields: partyFields<SupplierDraft>,
  })
  return {
    listSuppliers: list,
    supplier: one,
    addSupplier: add,
    changeSupplier: change,
    deleteSupplier: remove,
    restoreSupplier: restore,
  } satisfies Partial<Host>
}
