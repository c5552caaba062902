/** The route of a record screen, which keeps its view in the address. */
import { createRoute } from '@tanstack/react-router'
import { type ComponentType, useCallback } from 'react'
import { rootRoute } from '@/core/root-route'
import { type ListView, readListView } from './list-view'

export type RecordScreenProps = { view: ListView; onView: (change: Partial<ListView>) => void }

/** TypeScript cannot resolve the search of an address that is a type parameter. */
type Go = (to: { search: (now: ListView) => ListView; replace: true }) => Promise<void>

export function recordRoute<Path extends `/${string}`>(path: Path, Screen: ComponentType<RecordScreenProps>) {
  const route = createRoute({
    getParentRoute: () => rootRoute,
    path,
    validateSearch: readListView,
    component: function Records() {
      const go = route.useNavigate() as unknown as Go
      const onView = useCallback(
        (change: Partial<ListView>) => void go({ search: (now) => ({ ...now, ...change }), replace: true }),
        [go],
      )
      return <Screen view={route.useSearch()} onView={onView} />
    },
  })
  return route
}
