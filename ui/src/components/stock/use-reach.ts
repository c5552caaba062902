/** Whose stock is shown: this branch's, or all branches' together where this computer holds them. */
import { queryOptions, useQuery } from '@tanstack/react-query'
import { createContext, use } from 'react'
import type { Host } from '@/core/host'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'

export type Reach = 'here' | 'all'

/** What was chosen, for as long as the window is open. */
export const ReachContext = createContext<readonly [Reach, (reach: Reach) => void]>(['here', () => undefined])

const dashboardQuery = (host: Host) => queryOptions({ queryKey: keys.dashboard, queryFn: () => host.dashboard() })

export const useDashboard = () => useQuery(dashboardQuery(useHost()))

/** Without another branch's stock there is nothing to choose, and all is here. */
export function useReach() {
  const [chosen, choose] = use(ReachContext)
  // Asked until it is known: the figures are counted over every product, too much to follow each change of a list.
  const known = useQuery({ ...dashboardQuery(useHost()), enabled: (query) => query.state.data === undefined })
  const knowsAll = known.data != null && known.data.stock_value_everywhere_paise !== null
  return { reach: knowsAll ? chosen : 'here', choose, knowsAll } as const
}
