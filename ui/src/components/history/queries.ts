/** A record's history: what this computer knows at once, then the hub's answer. */
import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import type { RecordRef, Writers } from '@/core/types'

/** Returns what this computer knows of a record until the hub has answered. */
export function useHistory(record: RecordRef) {
  const host = useHost()
  const known = useQuery({
    queryKey: [...keys.history(record), 'known'],
    queryFn: () => host.recordHistory(record, null, false),
  })
  const asked = useInfiniteQuery({
    queryKey: [...keys.history(record), 'asked'],
    queryFn: ({ pageParam }) => host.recordHistory(record, pageParam, true),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page.more ? (page.entries.at(-1)?.hlc ?? null) : null),
  })
  const pages = asked.data?.pages
  return {
    entries: pages ? pages.flatMap((page) => page.entries) : known.data?.entries,
    newest: pages?.[0] ?? known.data,
    asking: asked.isPending,
    error: known.error ?? asked.error,
    older: asked.hasNextPage ? () => void asked.fetchNextPage() : undefined,
    fetching: asked.isFetchingNextPage,
    retry: () => {
      void known.refetch()
      void asked.refetch()
    },
  }
}

export function usePutBack(record: RecordRef) {
  const host = useHost()
  return useMutation({
    mutationFn: ({ field, value }: { field: string; value: string }) => host.putBack(record, field, value),
  })
}

/** Returns who changed and deleted records, by id; the hub's answer replaces what is known here. */
export function useWriters(records: readonly RecordRef[]): Map<string, Writers> {
  const host = useHost()
  const asked = (ask: boolean) => ({
    queryKey: keys.writers(records, ask),
    queryFn: () => host.recordWriters([...records], ask),
    enabled: records.length > 0,
    gcTime: 60_000,
  })
  const known = useQuery(asked(false)).data
  const answer = useQuery(asked(true)).data
  return new Map((answer ?? known ?? []).map((one) => [one.record.id, one]))
}
