import { createRoute } from '@tanstack/react-router'
import { ScanBarcode } from 'lucide-react'
import { useCallback } from 'react'
import type { Feature } from '@/core/feature'
import { lazyScreen } from '@/core/lazy-screen'
import { rootRoute } from '@/core/root-route'
import type { WholeCreditNote } from '@/core/types'

const BillScreen = lazyScreen(async () => (await import('./bill-screen')).BillScreen)

/** `fresh` puts what is typed on hold and begins a new bill; so does `credit`, a credit note that pays the new one, or `customer` whose it is. */
type BillView = { fresh?: boolean; credit?: string; customer?: string }

const word = (value: unknown) => (typeof value === 'string' && value ? value : undefined)

function readView({ fresh, credit, customer }: Record<string, unknown>): BillView {
  const note = word(credit)
  if (note) return { credit: note, customer: word(customer) }
  return fresh ? { fresh: true } : {}
}

const route = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bill',
  validateSearch: readView,
  component: function Bill() {
    const go = route.useNavigate()
    const { fresh, credit, customer } = route.useSearch()
    const begun = useCallback(() => void go({ search: {}, replace: true }), [go])
    const onUse = useCallback(
      ({ note }: WholeCreditNote) =>
        void go({ search: { credit: note.number, customer: note.customer_id ?? undefined }, replace: true }),
      [go],
    )
    return <BillScreen fresh={fresh} credit={credit} customer={customer} onBegun={begun} onUse={onUse} />
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
