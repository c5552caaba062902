import { createRoute } from '@tanstack/react-router'
import { ScanBarcode } from 'lucide-react'
import type { Feature } from '@/core/feature'
import { lazyScreen } from '@/core/lazy-screen'
import { rootRoute } from '@/core/root-route'

const BillScreen = lazyScreen(async () => (await import('./bill-screen')).BillScreen)

/** `fresh` puts what is typed on hold and begins a new bill. */
type BillView = { fresh?: boolean }

const route = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bill',
  validateSearch: ({ fresh }: Record<string, unknown>): BillView => (fresh ? { fresh: true } : {}),
  component: function Bill() {
    const go = route.useNavigate()
    return <BillScreen fresh={route.useSearch().fresh} onBegun={() => void go({ search: {}, replace: true })} />
  },
})

export const bill = {
  place: {
    name: 'bill',
    label: 'place-bill',
    icon: ScanBarcode,
    group: 'shop',
    command: 'bill.new',
    fresh: true,
  },
  route,
} satisfies Feature
