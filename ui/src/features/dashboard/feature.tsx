import { createRoute } from '@tanstack/react-router'
import { LayoutDashboard } from 'lucide-react'
import { NEW } from '@/components/records/list-view'
import type { Feature } from '@/core/feature'
import { firstScreen } from '@/core/lazy-screen'
import { screenKind } from '@/core/records'
import { rootRoute } from '@/core/root-route'

const DashboardScreen = firstScreen(async () => (await import('./dashboard-screen')).DashboardScreen)

/** What a list shows of its records, as its address says it. */
const listed = (filter?: 'low'): { q?: string; filter?: 'low' } => (filter ? { filter } : {})

const route = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: function Dashboard() {
    const go = route.useNavigate()
    return (
      <DashboardScreen
        help={{
          connect: () => void go({ to: '/settings', search: { tab: 'hub' } }),
          hub: () => void go({ to: '/settings', search: { tab: 'hub' } }),
          about: () => void go({ to: '/settings', search: { tab: 'about' } }),
          backups: () => void go({ to: '/settings', search: { tab: 'backups' } }),
          held: () => void go({ to: '/sync', search: { tab: 'attention' } }),
          log: () => void go({ to: '/sync', search: { tab: 'log' } }),
          check: () => void go({ to: '/sync', search: { tab: 'consistency' } }),
        }}
        toShop={() => void go({ to: '/settings', search: { tab: 'shop' } })}
        toTax={() => void go({ to: '/settings', search: { tab: 'tax' } })}
        toPrinters={() => void go({ to: '/settings', search: { tab: 'printers' } })}
        toBill={() => void go({ to: '/bill' })}
        toList={(table, filter) => void go({ to: screenKind(table).screen, search: listed(filter) })}
        toDay={() => void go({ to: '/till', search: { tab: 'day' } })}
        toQueue={() => void go({ to: '/sync', search: { tab: 'queue' } })}
        toNew={(table) => void go({ to: screenKind(table).screen, search: { open: NEW } })}
      />
    )
  },
})

export const dashboard = {
  place: { name: 'dashboard', label: 'place-dashboard', icon: LayoutDashboard, group: 'shop' },
  route,
} satisfies Feature
