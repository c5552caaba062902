/** The route of a record screen: its place in the list is kept in the address. */
import { createRoute } from '@tanstack/react-router'
import { type ComponentType, useCallback } from 'react'
import { rootRoute } from '@/core/root-route'
import { type RecordPlace, readPlace } from './place'

export type RecordScreenProps = { place: RecordPlace; onPlace: (change: Partial<RecordPlace>) => void }

/** TypeScript cannot resolve the search of an address that is a type parameter. */
type Go = (to: { search: (now: RecordPlace) => RecordPlace; replace: true }) => Promise<void>

export function recordRoute<Path extends `/${string}`>(path: Path, Screen: ComponentType<RecordScreenProps>) {
  const route = createRoute({
    getParentRoute: () => rootRoute,
    path,
    validateSearch: readPlace,
    component: function Records() {
      const go = route.useNavigate() as unknown as Go
      const onPlace = useCallback(
        (change: Partial<RecordPlace>) => void go({ search: (now) => ({ ...now, ...change }), replace: true }),
        [go],
      )
      return <Screen place={route.useSearch()} onPlace={onPlace} />
    },
  })
  return route
}
