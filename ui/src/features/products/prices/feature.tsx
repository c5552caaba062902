import { createRoute } from '@tanstack/react-router'
import { lazyScreen } from '@/core/lazy-screen'
import { rootRoute } from '@/core/root-route'
import { nameOfList, type PriceView, readPriceView } from './price-view'

const PricesScreen = lazyScreen<{ view: PriceView }>(async () => (await import('./prices-screen')).PricesScreen)

const route = createRoute({
  getParentRoute: () => rootRoute,
  path: '/products/prices',
  validateSearch: readPriceView,
  component: function Prices() {
    const view = route.useSearch()
    return <PricesScreen key={nameOfList(view)} view={view} />
  },
})

/** Reached from the list of products, so it has no place in the sidebar. */
export const productPrices = { route }
