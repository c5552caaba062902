/** What is asked of the engine about people's places of work. */
import { useQuery } from '@tanstack/react-query'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'

/** The branches this computer knows, by code. */
export function useBranches() {
  const host = useHost()
  return useQuery({ queryKey: keys.fleet, queryFn: () => host.fleet() }).data?.branches ?? []
}
