/** Queries that more than one screen uses. */
import { type QueryClient, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Host } from './host'
import { useHost } from './host-context'
import { keys } from './keys'
import type { Direction, SyncStatus } from './types'

/** Returns the sync status; after the first fetch it follows the engine's events and is never polled. */
export function useStatus() {
  const host = useHost()
  const client = useQueryClient()
  return useQuery(statusQuery(host, client))
}

/** Fetches the status. An event that arrives meanwhile is newer than the answer and wins. */
export function statusQuery(host: Host, client: QueryClient) {
  const cached = () => client.getQueryState<SyncStatus>(keys.status)
  const queryFn = async () => {
    const before = cached()?.dataUpdateCount
    const answer = await host.status()
    const now = cached()
    return now?.data && now.dataUpdateCount !== before ? now.data : answer
  }
  return queryOptions({ queryKey: keys.status, queryFn, staleTime: Infinity })
}

export function useAppInfo() {
  const host = useHost()
  return useQuery({ queryKey: keys.appInfo, queryFn: () => host.appInfo(), staleTime: Infinity })
}

/** Returns what the shop says of itself: its name, its GSTIN, where it is reached. */
export function useShopDetails() {
  const host = useHost()
  return useQuery({ queryKey: keys.shop, queryFn: () => host.shopDetails() })
}

/** Returns this computer as a till: its code, its day, and the shift that is open. */
export function useTillState() {
  const host = useHost()
  return useQuery({ queryKey: keys.till, queryFn: () => host.till() })
}

/** Returns a day of the whole shop; today unless one is named. */
export function useShopDay(day: string | null) {
  const host = useHost()
  return useQuery({ queryKey: [...keys.till, 'day', day], queryFn: () => host.shopDay(day) })
}

export function useHubSettings() {
  const host = useHost()
  return useQuery({ queryKey: keys.hub, queryFn: () => host.hubSettings() })
}

export function useSyncLog(limit: number) {
  const host = useHost()
  return useQuery({ queryKey: keys.log(limit), queryFn: () => host.syncLog(limit) })
}

/** Returns the changes the hub did not accept, one entry per unit. */
export function useHeld(enabled = true) {
  const host = useHost()
  return useQuery({ queryKey: keys.held, queryFn: () => host.heldUnits(), enabled })
}

/** A fallback for review cards that no event announces. */
const ATTENTION_MS = 10 * 60_000

/** Returns how many conflicts and review cards are open; refetched when conflicts change, and at an interval. */
export function useAttention() {
  const host = useHost()
  return useQuery({ queryKey: keys.attention, queryFn: () => host.attention(), refetchInterval: ATTENTION_MS })
}

export function useBackupStatus() {
  const host = useHost()
  return useQuery({ queryKey: keys.backupStatus, queryFn: () => host.backupStatus() })
}

/** One mutation key for every button that starts a session, so that all of them see it running. */
const SYNC_RUN = ['sync-run']

export function useSyncNow() {
  const host = useHost()
  return useMutation({ mutationKey: SYNC_RUN, mutationFn: (direction: Direction) => host.syncNow(direction) })
}
