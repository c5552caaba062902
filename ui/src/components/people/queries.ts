/** Who stands at this computer, as every screen asks it. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import type { TillPeople } from '@/core/types'

export function useTillPeople() {
  const host = useHost()
  return useQuery({ queryKey: keys.person, queryFn: () => host.tillPeople() })
}

/** Puts the engine's answer where all read it. */
export function useTillAnswer() {
  const client = useQueryClient()
  return (people: TillPeople) => client.setQueryData(keys.person, people)
}

export function useLock() {
  const host = useHost()
  const answer = useTillAnswer()
  return useMutation({ mutationFn: () => host.lockTill(), onSuccess: answer })
}
