import { Truck } from 'lucide-react'
import { foundParty } from '@/components/parties/find'
import { recordRoute } from '@/components/records/record-route'
import type { Feature } from '@/core/feature'
import { SuppliersScreen } from './suppliers-screen'

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
