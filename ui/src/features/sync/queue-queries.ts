/** The queue, newest first, a page at a time. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import type { QueueRow } from '@/core/types'

export const QUEUE_PAGE = 200

/** Returns the id below which the next page starts; undefined after a short page, which is the last. */
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
