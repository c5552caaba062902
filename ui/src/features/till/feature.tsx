import { createRoute, useNavigate } from '@tanstack/react-router'
import { Vault } from 'lucide-react'
import { useCallback } from 'react'
import type { Feature } from '@/core/feature'
import { lazyScreen } from '@/core/lazy-screen'
import { rootRoute } from '@/core/root-route'
import { readTillView, type TillView } from './tabs'

const TillScreen = lazyScreen(async () => (await import('./till-screen')).TillScreen)

const route = createRoute({
  getParentRoute: () => rootRoute,
  path: '/till',
  validateSearch: readTillView,
  component: function Till() {
    const go = route.useNavigate()
    const onView = useCallback(
      (change: Partial<TillView>) => void go({ search: (now: TillView) => ({ ...now, ...change }), replace: true }),
      [go],
    )
    const leave = useNavigate()
    const toBills = useCallback(
      (day: string, notes: boolean) => void leave({ to: '/bills', search: { day, notes: notes || undefined } }),
      [leave],
    )
    return <TillScreen view={route.useSearch()} onView={onView} toBills={toBills} />
  },
})

export const till = {
  place: { name: 'till', label: 'place-till', icon: Vault, group: 'shop', command: 'go.till' },
  route,
} satisfies Feature
