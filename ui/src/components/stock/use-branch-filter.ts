/** Whether stock is shown for this branch, or for all branches where this computer holds their stock. */
import { queryOptions, useQuery } from '@tanstack/react-query'
import { createContext, use } from 'react'
import type { Host } from '@/core/host'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'

export type BranchFilter = 'here' | 'all'

/** Kept for as long as the window is open. */
export const BranchFilterContext = createContext<readonly [BranchFilter, (branchFilter: BranchFilter) => void]>([
  'here',
  () => undefined,
])

const dashboardQuery = (host: Host) => queryOptions({ queryKey: keys.dashboard, queryFn: () => host.dashboard() })

export const useDashboard = () => useQuery(dashboardQuery(useHost()))

/** Without other branches' stock the filter is always `here`. */
export function useBranchFilter() {
  const [chosen, choose] = use(BranchFilterContext)
  // Fetched once: the figures are summed over every product, which is too slow to repeat after each change.
  const known = useQuery({ ...dashboardQuery(useHost()), enabled: (query) => query.state.data === undefined })
  const knowsAll = known.data != null && known.data.stock_value_everywhere_paise !== null
  return { branchFilter: knowsAll ? chosen : 'here', choose, knowsAll } as const
}
