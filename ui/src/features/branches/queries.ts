/** The fleet: what this computer knows at once, then refreshed from the hub while the screen is open. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useStatus } from '@/core/queries'
import type { Fleet } from '@/core/types'

/** How often the hub is polled while the screen is open, and while a device's answer is awaited. */
const CALM_MS = 30_000
const AWAITING_MS = 2_000
/** A request older than this no longer speeds up the polling. */
const PATIENCE_MS = 120_000

const awaited = (fleet: Fleet | undefined) =>
  fleet?.branches.some((branch) =>
    branch.devices.some(
      (device) => device.asked_at !== null && device.answered_at === null && Date.now() - device.asked_at < PATIENCE_MS,
    ),
  )

export function useFleet() {
  const host = useHost()
  const client = useQueryClient()
  const connected = useStatus().data?.state
  const known = useQuery({ queryKey: keys.fleet, queryFn: () => host.fleet() })
  const fresh = useQuery({
    queryKey: keys.freshFleet,
    queryFn: async () => {
      client.setQueryData(keys.fleet, await host.refreshFleet())
      return true
    },
    enabled: connected !== undefined && connected !== 'local_only',
    staleTime: 0,
    refetchInterval: () => (awaited(client.getQueryData<Fleet>(keys.fleet)) ? AWAITING_MS : CALM_MS),
  })
  return { fleet: known.data, error: known.error, unreachable: fresh.error, asking: fresh.isFetching, known, fresh }
}

/** A mutation that returns the updated fleet. */
export function useFleetChange<V>(change: (variables: V) => Promise<Fleet>, onDone?: () => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: (fleet) => {
      client.setQueryData(keys.fleet, fleet)
      onDone?.()
    },
  })
}
