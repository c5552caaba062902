/** Questions that more than one screen asks. */
import { type QueryClient, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Host } from './host'
import { useHost } from './host-context'
import { keys } from './keys'
import type { Direction, SyncStatus } from './types'

/** Returns the sync status; after the first answer it follows the engine's events and is never polled. */
export function useStatus() {
  const host = useHost()
  const client = useQueryClient()
  return useQuery(statusQuery(host, client))
}

/** Asks for the status; an event that comes while the answer is under way is the newer word. */
export function statusQuery(host: Host, client: QueryClient) {
  const told = () => client.getQueryState<SyncStatus>(keys.status)
  const queryFn = async () => {
    const before = told()?.dataUpdateCount
    const answer = await host.status()
    const now = told()
    return now?.data && now.dataUpdateCount !== before ? now.data : answer
  }
  return queryOptions({ queryKey: keys.status, queryFn, staleTime: Infinity })
}

export function useAppInfo() {
  const host = useHost()
  return useQuery({ queryKey: keys.appInfo, queryFn: () => host.appInfo(), staleTime: Infinity })
}

export function useHubSettings() {
  const host = useHost()
  return useQuery({ queryKey: keys.hub, queryFn: () => host.hubSettings() })
}

export function useSyncLog(limit: number) {
  const host = useHost()
  return useQuery({ queryKey: keys.log(limit), queryFn: () => host.syncLog(limit) })
}

/** Returns what the hub could not accept, one entry a unit. */
export function useHeld(enabled = true) {
  const host = useHost()
  return useQuery({ queryKey: keys.held, queryFn: () => host.heldUnits(), enabled })
}

/** How often the books are looked through for what nobody was told of, milliseconds. */
const LOOK_AGAIN_MS = 10 * 60_000

/** Returns how much waits for a person's judgement; asked anew when conflicts change, and now and then. */
export function useAttention() {
  const host = useHost()
  return useQuery({ queryKey: keys.attention, queryFn: () => host.attention(), refetchInterval: LOOK_AGAIN_MS })
}

export function useBackupStatus() {
  const host = useHost()
  return useQuery({ queryKey: keys.backupStatus, queryFn: () => host.backupStatus() })
}

/** One key for all buttons that start a session, so that none starts a second. */
const SYNC_RUN = ['sync-run']

export function useSyncNow() {
  const host = useHost()
  return useMutation({ mutationKey: SYNC_RUN, mutationFn: (direction: Direction) => host.syncNow(direction) })
}
