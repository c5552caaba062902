import { createRoute } from '@tanstack/react-router'
import { RefreshCw } from 'lucide-react'
import { type Feature, withHub } from '@/core/feature'
import { lazyScreen } from '@/core/lazy-screen'
import { rootRoute } from '@/core/root-route'
import { syncTabs } from './tabs'

const SyncScreen = lazyScreen(async () => (await import('./sync-screen')).SyncScreen)

const route = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sync',
  validateSearch: (search) => ({ tab: syncTabs.find((tab) => tab === search.tab) }),
  component: function Sync() {
    const go = route.useNavigate()
    return (
      <SyncScreen tab={route.useSearch().tab ?? 'queue'} onTab={(tab) => void go({ search: { tab }, replace: true })} />
    )
  },
})

export const sync = {
  place: { name: 'sync', label: 'place-sync', icon: RefreshCw, group: 'branches', when: withHub },
  route,
} satisfies Feature
