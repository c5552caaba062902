import type { Host } from '@/core/host'
import type { ProductDraft } from '@/core/types'
import { productFields } from './data/drafts'
import { master } from './masters'
import { say } from './say'
import { priceProblems } from './state/prices'
import type { World } from './world'

export const products = (world: World) => {
  const { answer, itemGroups, holdsAll } = world
  const { list, one, add, change, remove, restore } = master(world, world.products, {
    mark: '1',
    fields: (draft: ProductDraft) => productFields(draft, itemGroups),
    begin: (draft) => ({
      on_hand_milli: draft.opening_stock_milli ?? 0,
      elsewhere_milli: holdsAll ? 0 : null,
      reserved_milli: 0,
    }),
  })
  return {
    listProducts: list,
    product: one,
    addProduct: add,
    changeProduct: async (id, draft, before) => {
      if (draft.price_paise !== before.price_paise)
        await answer(() => world.staffing.may('change_price', id, 'price_paise', say('limit-change-price')))
      return change(id, draft)
    },
    deleteProduct: remove,
    restoreProduct: restore,
    changePrices: (changes) =>
      answer(() => {
        const problems = changes.flatMap((change) => priceProblems(change, world.products.find(change.id)))
        if (problems.length > 0) return problems
        for (const { id, to } of changes) world.change(world.products, id, to)
        return []
      }),
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
