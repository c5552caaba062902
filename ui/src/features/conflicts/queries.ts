/** Queries and mutations of conflicts and review cards. */
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { toast } from 'sonner'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import type { Choice } from '@/core/types'
import { settledText } from './conflict-text'

export function useConflicts(settled: boolean, limit: number) {
  const host = useHost()
  return useQuery({
    queryKey: keys.conflictList(settled, limit),
    queryFn: () => host.conflicts(settled, 0, limit),
    placeholderData: keepPreviousData,
  })
}

export function useReviews() {
  const host = useHost()
  return useQuery({ queryKey: keys.reviews, queryFn: () => host.reviews() })
}

export type Settle = { ids: string[]; choice: Choice }

/** Resolves conflicts and shows a toast; the engine's event refreshes the lists. */
export function useSettle(onDone?: () => void) {
  const host = useHost()
  return useMutation({
    mutationFn: ({ ids, choice }: Settle) => host.settleConflicts(ids, choice),
    onSuccess: (done) => {
      const say = done.settled > 0 ? toast.success : toast
      say(settledText(done))
      onDone?.()
    },
    onError: (error) => toast.error(ApiError.from(error).message),
  })
}
