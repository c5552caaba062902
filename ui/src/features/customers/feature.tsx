import { Users } from 'lucide-react'
import { foundParty } from '@/components/parties/find'
import { recordRoute } from '@/components/records/record-route'
import type { Feature } from '@/core/feature'
import { lazyScreen } from '@/core/lazy-screen'

const CustomersScreen = lazyScreen(async () => (await import('./customers-screen')).CustomersScreen)

export const customers = {
  place: { name: 'customers', label: 'kind-customers.title', icon: Users, group: 'shop' },
  search: {
    table: 'customers',
    find: async (host, query) => {
      const { rows } = await host.listCustomers(query)
      return rows.map(foundParty)
    },
  },
  route: recordRoute('/customers', CustomersScreen),
} satisfies Feature
