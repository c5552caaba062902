import { Gem } from 'lucide-react'
import { recordRoute } from '@/components/records/record-route'
import { formatRupees } from '@/core/amount'
import type { Feature } from '@/core/feature'
import { lazyScreen } from '@/core/lazy-screen'

const ProductsScreen = lazyScreen(async () => (await import('./products-screen')).ProductsScreen)

export const products = {
  place: { name: 'products', label: 'kind-products.title', icon: Gem, group: 'shop' },
  search: {
    table: 'products',
    find: async (host, query) => {
      const { rows } = await host.listProducts(query)
      return rows.map(({ id, name, price_paise }) => ({ id, name, note: formatRupees(price_paise) }))
    },
  },
  route: recordRoute('/products', ProductsScreen),
} satisfies Feature
