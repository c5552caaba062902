import { createRoute } from '@tanstack/react-router'
import { Store } from 'lucide-react'
import { type Feature, withHub } from '@/core/feature'
import { lazyScreen } from '@/core/lazy-screen'
import { rootRoute } from '@/core/root-route'

const BranchesScreen = lazyScreen(async () => (await import('./branches-screen')).BranchesScreen)

const route = createRoute({
  getParentRoute: () => rootRoute,
  path: '/branches',
  component: function Branches() {
    const go = route.useNavigate()
    return <BranchesScreen toHub={() => void go({ to: '/settings', search: { tab: 'hub' } })} />
  },
})

export const branches = {
  place: { name: 'branches', label: 'place-branches', icon: Store, group: 'branches', when: withHub },
  route,
} satisfies Feature
