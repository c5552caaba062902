/** Queries of the backup screens. */
import { useQuery } from '@tanstack/react-query'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'

export function useBackups() {
  const host = useHost()
  return useQuery({ queryKey: keys.backups, queryFn: () => host.backups() })
}

export function useRestorePlan(file: string) {
  const host = useHost()
  return useQuery({
    queryKey: keys.restorePlan(file),
    queryFn: () => host.restorePlan(file),
    gcTime: 0,
    staleTime: Infinity,
    retry: false,
  })
}
