/** Queries of conflicts and review cards. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'

export function useConflicts(settled: boolean, limit: number) {
  const host = useHost()
  return useQuery({
    queryKey: keys.conflictList(settled, limit),
    queryFn: () => host.conflicts(settled, 0, limit),
    placeholderData: keepPreviousData,
  })
}

export function useReviews() {
  const host = useHost()
  return useQuery({ queryKey: keys.reviews, queryFn: () => host.reviews() })
}
