/** Invalidates queries on the engine's events: the only mapping from subjects to query keys. */
import type { QueryClient, QueryKey } from '@tanstack/react-query'
import type { Host, Unlisten } from './host'
import { keys } from './keys'
import { KINDS } from './kinds'
import type { Kind } from './records'
import type { Subject } from './types'

/** What a subject makes stale besides the lists, the recycle bin and the histories of its records. */
const beside: Record<Subject, readonly QueryKey[]> = {
  // Review cards are derived from records: shared codes and numbers, goods owed, bills paid twice.
  products: [keys.itemGroups, keys.taxRates, keys.dashboard, keys.conflicts],
  customers: [keys.dashboard, keys.conflicts],
  suppliers: [keys.dashboard, keys.conflicts],
  stock: [keys.records('products'), keys.dashboard, keys.conflicts],
  sales: [keys.bills, keys.till, keys.dashboard, keys.conflicts],
  people: [keys.people],
  audit: [keys.audit],
  shop: [keys.shop, keys.till, keys.scaleRules, keys.hub, keys.appInfo, keys.fleet],
  conflicts: [keys.conflicts],
  // No lists: of records that were sent, and wait no longer, the engine announces the subjects.
  sync: [keys.sync, keys.fleet],
  hub: [keys.hub, keys.appInfo],
  backups: [keys.backups],
  // The texts themselves follow in core/l10n/follow-engine.ts.
  language: [],
  printing: [keys.printers, keys.printJobs],
}

function list(kind: Kind): readonly QueryKey[] {
  return kind.screen ? [keys.records(kind.table)] : []
}

/** Returns what a subject makes stale of its own records. */
function ofRecords(subject: Subject): readonly QueryKey[] {
  const kinds = KINDS.filter((kind) => kind.subject === subject)
  const deletable = kinds.some((kind) => kind.bin)
  return [...kinds.flatMap(list), ...(deletable ? [keys.bin, keys.histories] : [])]
}

/** Returns the query keys that `subjects` make stale, without duplicates. */
export function staleKeys(subjects: readonly Subject[]): QueryKey[] {
  const all = subjects.flatMap((subject) => [...ofRecords(subject), ...(beside[subject] ?? [])])
  return [...new Map(all.map((key) => [JSON.stringify(key), key])).values()]
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
