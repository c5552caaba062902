import { Gem } from 'lucide-react'
import { recordRoute } from '@/components/records/record-route'
import type { Feature } from '@/core/feature'
import { lazyScreen } from '@/core/lazy-screen'

const ProductsScreen = lazyScreen(async () => (await import('./products-screen')).ProductsScreen)

const price = (paise: number) => ({ key: 'verbatim', values: { text: { unit: 'paise' as const, value: paise } } })

export const products = {
  place: { name: 'products', label: 'kind-products.title', icon: Gem, group: 'shop' },
  search: {
    table: 'products',
    find: async (host, query) => {
      const { rows } = await host.listProducts(query)
      return rows.map(({ id, name, price_paise }) => ({ id, name, note: price(price_paise) }))
    },
  },
  route: recordRoute('/products', ProductsScreen),
} satisfies Feature
