/** Reads the queue newest first, a page at a time, as far as one scrolls. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import type { QueueRow } from '@/core/types'

export const QUEUE_PAGE = 200

/** Returns where the next page starts: below the last row, or nowhere when the page came back short. */
export function nextBefore(page: readonly QueueRow[]): number | undefined {
  return page.length < QUEUE_PAGE ? undefined : page.at(-1)?.id
}

export function useQueue(status: string | null) {
  const host = useHost()
  return useInfiniteQuery({
    queryKey: keys.queue(status),
    queryFn: ({ pageParam }) => host.queue(status, pageParam, QUEUE_PAGE),
    initialPageParam: null as number | null,
    getNextPageParam: nextBefore,
  })
}
