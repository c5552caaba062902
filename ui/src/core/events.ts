/** Turns the engine's events into fresh queries: the one place where subjects meet query keys. */
import type { QueryClient, QueryKey } from '@tanstack/react-query'
import type { Host, Unlisten } from './host'
import { keys } from './keys'
import type { Subject } from './types'

const stale: Record<Subject, readonly QueryKey[]> = {
  // Codes and numbers that two records share are cards; a change of either mends or makes one.
  products: [keys.products, keys.itemGroups, keys.dashboard, keys.bin, keys.histories, keys.conflicts],
  customers: [keys.customers, keys.dashboard, keys.bin, keys.histories, keys.conflicts],
  suppliers: [keys.dashboard, keys.bin, keys.histories, keys.conflicts],
  stock: [keys.products, keys.dashboard],
  sales: [keys.dashboard, keys.bin, keys.histories],
  shop: [keys.hub, keys.appInfo, keys.fleet, keys.bin, keys.histories],
  conflicts: [keys.conflicts],
  // Rows wear a "Waiting" badge, which the queue decides.
  sync: [keys.sync, keys.products, keys.customers, keys.fleet],
  hub: [keys.hub, keys.appInfo],
  backups: [keys.backups],
}

/** Returns the query keys that `subjects` make stale, each once. */
export function staleKeys(subjects: readonly Subject[]): QueryKey[] {
  return [...new Set(subjects.flatMap((subject) => stale[subject] ?? []))]
}

/** Milliseconds in which changes are gathered, so that a long pull does not refetch for every page. */
export const GATHER_MS = 120

/** Listens to the host for as long as the window lives; returns how to stop. */
export function followHost(host: Host, client: QueryClient): Unlisten {
  let gathered = new Set<Subject>()
  let timer: ReturnType<typeof setTimeout> | undefined

  const flush = () => {
    timer = undefined
    const subjects = [...gathered]
    gathered = new Set()
    for (const queryKey of staleKeys(subjects)) void client.invalidateQueries({ queryKey })
  }

  const stopStatus = host.onStatus((status) => client.setQueryData(keys.status, status))
  const stopUpdate = host.onUpdate((update) => client.setQueryData(keys.update, update))
  const stopChanged = host.onChanged((subjects) => {
    for (const subject of subjects) gathered.add(subject)
    timer ??= setTimeout(flush, GATHER_MS)
  })

  return () => {
    clearTimeout(timer)
    stopStatus()
    stopUpdate()
    stopChanged()
  }
}
