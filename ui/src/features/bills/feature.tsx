import { createRoute, useNavigate } from '@tanstack/react-router'
import { ReceiptText } from 'lucide-react'
import { useCallback } from 'react'
import type { Feature } from '@/core/feature'
import { lazyScreen } from '@/core/lazy-screen'
import { rootRoute } from '@/core/root-route'
import type { WholeCreditNote } from '@/core/types'
import { type BillsView, readBillsView } from './bills-view'

const BillsScreen = lazyScreen(async () => (await import('./bills-screen')).BillsScreen)

const route = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bills',
  validateSearch: readBillsView,
  component: function Bills() {
    const go = route.useNavigate()
    const onView = useCallback(
      (change: Partial<BillsView>) => void go({ search: (now: BillsView) => ({ ...now, ...change }), replace: true }),
      [go],
    )
    const leave = useNavigate()
    const onUse = useCallback(
      ({ note }: WholeCreditNote) =>
        void leave({ to: '/bill', search: { credit: note.number, customer: note.customer_id ?? undefined } }),
      [leave],
    )
    return <BillsScreen view={route.useSearch()} onView={onView} onUse={onUse} />
  },
})

export const bills = {
  place: { name: 'bills', label: 'place-bills', icon: ReceiptText, group: 'shop', command: 'go.bills' },
  route,
} satisfies Feature
