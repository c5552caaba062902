import { createRoute } from '@tanstack/react-router'
import { Trash2 } from 'lucide-react'
import type { Feature } from '@/core/feature'
import { lazyScreen } from '@/core/lazy-screen'
import { rootRoute } from '@/core/root-route'

const BinScreen = lazyScreen(async () => (await import('./bin-screen')).BinScreen)

const route = createRoute({ getParentRoute: () => rootRoute, path: '/bin', component: BinScreen })

export const bin = {
  place: { name: 'bin', label: 'place-bin', icon: Trash2, group: 'shop' },
  route,
} satisfies Feature
