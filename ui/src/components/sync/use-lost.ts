/** What was written at this till and gave way to a later edit elsewhere, until somebody settles it. */
import { useQuery } from '@tanstack/react-query'
import { createContext, useContext, useMemo } from 'react'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useAttention, useStatus } from '@/core/queries'
import type { Conflict } from '@/core/types'
import { lostHere } from './lost'

/** The newest so many are looked through: whoever has more of them looks at the list of conflicts anyway. */
const NEWEST = 100
const NONE: readonly Conflict[] = []

/** Returns undefined until it is known. */
export function useLost(): readonly Conflict[] | undefined {
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
    return lostHere(open.rows, branch, devices.find((device) => device.this)?.name ?? null)
  }, [branch, attention, open, fleet])
}

/** Provided once at the root: a row that asked by itself would watch four questions. */
export const LostContext = createContext<ReadonlyMap<string, Conflict>>(new Map())

/** Returns the newest of a record. */
export const useLostOf = (record: string) => useContext(LostContext).get(record)

export const byRecord = (lost: readonly Conflict[]): ReadonlyMap<string, Conflict> =>
  new Map([...lost].reverse().map((conflict) => [conflict.record_id, conflict]))
