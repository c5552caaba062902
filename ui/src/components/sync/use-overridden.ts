/** Values written on this computer that a later edit elsewhere overrode, until somebody resolves the conflict. */
import { useQuery } from '@tanstack/react-query'
import { createContext, useContext, useMemo } from 'react'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useAttention, useStatus } from '@/core/queries'
import type { Conflict } from '@/core/types'
import { overriddenHere } from './overridden'

/** Only the newest conflicts are searched: with more than these, the list of conflicts is the place to look. */
const NEWEST = 100
const NONE: readonly Conflict[] = []

/** Returns undefined while loading. */
export function useOverridden(): readonly Conflict[] | undefined {
  const host = useHost()
  const branch = useStatus().data?.branch
  const attention = useAttention().data
  const some = Boolean(attention && attention.conflicts > 0)
  const open = useQuery({
    queryKey: keys.conflictList(false, NEWEST),
    queryFn: () => host.conflicts(false, 0, NEWEST),
    enabled: some,
  }).data
  const fleet = useQuery({ queryKey: keys.fleet, queryFn: () => host.fleet(), enabled: some }).data
  return useMemo(() => {
    if (branch === undefined || !attention) return undefined
    if (attention.conflicts === 0) return NONE
    if (!open || !fleet) return undefined
    const devices = fleet.branches.flatMap((one) => one.devices)
    return overriddenHere(open.rows, branch, devices.find((device) => device.this)?.name ?? null)
  }, [branch, attention, open, fleet])
}

/** Provided once at the root, because a hook in each row would subscribe to four queries. */
export const OverriddenContext = createContext<ReadonlyMap<string, Conflict>>(new Map())

/** Returns a record's newest overridden value. */
export const useOverriddenIn = (record: string) => useContext(OverriddenContext).get(record)

export const byRecord = (overridden: readonly Conflict[]): ReadonlyMap<string, Conflict> =>
  new Map([...overridden].reverse().map((conflict) => [conflict.record_id, conflict]))
