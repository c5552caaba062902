/** Queries of the product screen. */
import { useQuery } from '@tanstack/react-query'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'

export function useItemGroups() {
  const host = useHost()
  return useQuery({ queryKey: keys.itemGroups, queryFn: () => host.itemGroups() })
}
