/** Invalidates queries on the engine's events: the only mapping from subjects to query keys. */
import type { QueryClient, QueryKey } from '@tanstack/react-query'
import type { Host, Unlisten } from './host'
import { keys } from './keys'
import type { Subject } from './types'

const stale: Record<Subject, readonly QueryKey[]> = {
  // A code or number that two records share is a review card, so a change of either may add or remove one.
  products: [keys.products, keys.itemGroups, keys.dashboard, keys.bin, keys.histories, keys.conflicts],
  customers: [keys.customers, keys.dashboard, keys.bin, keys.histories, keys.conflicts],
  suppliers: [keys.dashboard, keys.bin, keys.histories, keys.conflicts],
  stock: [keys.products, keys.dashboard],
  sales: [keys.dashboard, keys.bin, keys.histories],
  shop: [keys.hub, keys.appInfo, keys.fleet, keys.bin, keys.histories],
  conflicts: [keys.conflicts],
  // Rows show a "Waiting" badge, which depends on the queue.
  sync: [keys.sync, keys.products, keys.customers, keys.fleet],
  hub: [keys.hub, keys.appInfo],
  backups: [keys.backups],
}

/** Returns the query keys that `subjects` make stale, without duplicates. */
export function staleKeys(subjects: readonly Subject[]): QueryKey[] {
  return [...new Set(subjects.flatMap((subject) => stale[subject] ?? []))]
}

/** Changes within this time are invalidated together, so that a long pull does not refetch for every page. */
export const COALESCE_MS = 120

/** Keeps the query cache up to date with the host's events; returns how to stop. */
export function followHost(host: Host, client: QueryClient): Unlisten {
  let pending = new Set<Subject>()
  let timer: ReturnType<typeof setTimeout> | undefined

  const flush = () => {
    timer = undefined
    const subjects = [...pending]
    pending = new Set()
    for (const queryKey of staleKeys(subjects)) void client.invalidateQueries({ queryKey })
  }

  const stopStatus = host.onStatus((status) => client.setQueryData(keys.status, status))
  const stopUpdate = host.onUpdate((update) => client.setQueryData(keys.update, update))
  const stopChanged = host.onChanged((subjects) => {
    for (const subject of subjects) pending.add(subject)
    timer ??= setTimeout(flush, COALESCE_MS)
  })

  return () => {
    clearTimeout(timer)
    stopStatus()
    stopUpdate()
    stopChanged()
  }
}
