import { Truck } from 'lucide-react'
import { foundParty } from '@/components/parties/find'
import { recordRoute } from '@/components/records/record-route'
import type { Feature } from '@/core/feature'
import { lazyScreen } from '@/core/lazy-screen'

const SuppliersScreen = lazyScreen(async () => (await import('./suppliers-screen')).SuppliersScreen)

export const suppliers = {
  place: { name: 'suppliers', label: 'kind-suppliers.title', icon: Truck, group: 'shop' },
  search: {
    table: 'suppliers',
    find: async (host, query) => {
      const { rows } = await host.listSuppliers(query)
      return rows.map(foundParty)
    },
  },
  route: recordRoute('/suppliers', SuppliersScreen),
} satisfies Feature
