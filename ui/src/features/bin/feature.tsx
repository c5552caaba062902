import { createRoute } from '@tanstack/react-router'
import { Trash2 } from 'lucide-react'
import { useCallback } from 'react'
import { type BinView, readBinView } from './bin-view'
import type { Feature } from '@/core/feature'
import { lazyScreen } from '@/core/lazy-screen'
import { rootRoute } from '@/core/root-route'

const BinScreen = lazyScreen(async () => (await import('./bin-screen')).BinScreen)

const route = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bin',
  validateSearch: readBinView,
  component: function Bin() {
    const go = route.useNavigate()
    const onView = useCallback(
      (change: Partial<BinView>) => void go({ search: (now: BinView) => ({ ...now, ...change }), replace: true }),
      [go],
    )
    return <BinScreen view={route.useSearch()} onView={onView} />
  },
})

export const bin = {
  place: { name: 'bin', label: 'place-bin', icon: Trash2, group: 'shop' },
  route,
} satisfies Feature
