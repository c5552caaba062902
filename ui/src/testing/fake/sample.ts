/** The sample shop: a few goods that scan, as the engine's. */
import type { Host } from '@/core/host'
import { refusal, say } from './say'
import { inventProduct } from './data/names'
import type { World } from './world'

export const sample = ({ answer, products, now, written }: World, addTaxes: () => unknown) =>
  ({
    loadSampleShop: () =>
      answer(() => {
        if (products.live().length > 0) throw refusal({ field: 'products', message: say('sample-not-empty') })
        addTaxes()
        for (let n = 0; n < 5; n += 1) written(products, 'insert', products.put(inventProduct(n, now, false)))
        return { products: 5, customers: 0 }
      }),
  }) satisfies Partial<Host>
