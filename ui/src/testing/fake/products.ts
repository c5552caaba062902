import type { Host } from '@/core/host'
import { productFields } from './data/drafts'
import type { World } from './world'

export const products = (world: World) => {
  const { answer, list, itemGroups, changeProduct } = world
  return {
    listProducts: (query) => list(() => world.products.list(query)),
    product: (id) => list(() => world.products.one(id)),
    addProduct: (draft) =>
      answer(() =>
        world.written(
          'products',
          'insert',
          world.products.put({
            ...world.newRow('1'),
            ...productFields(draft, itemGroups),
            on_hand_milli: draft.opening_stock_milli ?? 0,
            elsewhere_milli: world.holdsAll ? 0 : null,
          }),
        ),
      ),
    changeProduct: (id, draft) => answer(() => changeProduct(id, productFields(draft, itemGroups))),
    deleteProduct: async (id) => {
      await answer(() => changeProduct(id, { deleted_at: Date.now() }, 'delete'))
      return null
    },
    restoreProduct: async (id) => {
      await answer(() => changeProduct(id, { deleted_at: null }))
      return null
    },
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
