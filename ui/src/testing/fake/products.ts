import type { Host } from '@/core/host'
import type { ProductDraft } from '@/core/types'
import { productFields } from './data/drafts'
import { master } from './masters'
import type { World } from './world'

export const products = (world: World) => {
  const { answer, itemGroups, holdsAll } = world
  const { list, one, add, change, remove, restore } = master(world, world.products, {
    mark: '1',
    fields: (draft: ProductDraft) => productFields(draft, itemGroups),
    begin: (draft) => ({
      on_hand_milli: draft.opening_stock_milli ?? 0,
      elsewhere_milli: holdsAll ? 0 : null,
    }),
  })
  return {
    listProducts: list,
    product: one,
    addProduct: add,
    changeProduct: change,
    deleteProduct: remove,
    restoreProduct: restore,
    itemGroups: () => answer(() => itemGroups),
    addItemGroup: (name) =>
      answer(() => {
        const group = { id: world.newId('9'), name }
        itemGroups.push(group)
        world.changed('products')
        return group
      }),
  } satisfies Partial<Host>
}
