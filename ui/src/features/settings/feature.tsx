import { createRoute } from '@tanstack/react-router'
import { Settings } from 'lucide-react'
import type { Feature } from '@/core/feature'
import { lazyScreen } from '@/core/lazy-screen'
import { rootRoute } from '@/core/root-route'
import { settingsTabs } from './tabs'

const SettingsScreen = lazyScreen(async () => (await import('./settings-screen')).SettingsScreen)

const route = createRoute({
  getParentRoute: () => rootRoute,
  path: '/settings',
  validateSearch: (search) => ({ tab: settingsTabs.find((tab) => tab.key === search.tab)?.key }),
  component: function SettingsRoute() {
    const go = route.useNavigate()
    return (
      <SettingsScreen
        tab={route.useSearch().tab ?? 'hub'}
        onTab={(tab) => void go({ search: { tab }, replace: true })}
      />
    )
  },
})

export const settings = {
  place: { name: 'settings', label: 'place-settings', icon: Settings, group: 'computer' },
  route,
} satisfies Feature
