import { createRoute } from '@tanstack/react-router'
import { GitMerge } from 'lucide-react'
import { type Feature, withHub } from '@/core/feature'
import { lazyScreen } from '@/core/lazy-screen'
import { rootRoute } from '@/core/root-route'
import { OpenCount } from './open-count'
import { conflictTabs } from './tabs'

const ConflictsScreen = lazyScreen(async () => (await import('./conflicts-screen')).ConflictsScreen)

const route = createRoute({
  getParentRoute: () => rootRoute,
  path: '/conflicts',
  validateSearch: (search) => ({ tab: conflictTabs.find((tab) => tab === search.tab) }),
  component: function Conflicts() {
    const go = route.useNavigate()
    return (
      <ConflictsScreen
        tab={route.useSearch().tab ?? 'open'}
        onTab={(tab) => void go({ search: { tab }, replace: true })}
      />
    )
  },
})

export const conflicts = {
  place: {
    name: 'conflicts',
    label: 'place-conflicts',
    icon: GitMerge,
    group: 'branches',
    when: withHub,
    Count: OpenCount,
  },
  route,
} satisfies Feature
