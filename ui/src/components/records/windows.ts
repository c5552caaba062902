/**
 * Lists of any length: only the windows of rows on the screen are fetched.
 * During a new search the old rows stay until its first window has arrived.
 */
import { keepPreviousData, type QueryKey, useQueries, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ListQuery, Page } from '@/core/types'

export const WINDOW = 200

export type Filter = { search: string; deleted: boolean }
export type FetchPage<T> = (query: ListQuery) => Promise<Page<T>>

/** Returns the indexes of the windows that hold rows `first` to `last`, inclusive. */
export function windowsFor(first: number, last: number, total: number): number[] {
  if (total === 0 || last < first) return []
  const from = Math.floor(Math.max(0, first) / WINDOW)
  const to = Math.floor(Math.min(last, total - 1) / WINDOW)
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
}

export function windowQuery<T>(key: QueryKey, filter: Filter, index: number, fetch: FetchPage<T>) {
  return {
    queryKey: [...key, 'list', filter.deleted, filter.search, index],
    queryFn: () => fetch({ ...filter, exact: false, offset: index * WINDOW, limit: WINDOW }),
    // Windows off the screen are dropped, so that memory stays flat over a long day.
    gcTime: 60_000,
  }
}

const sameFilter = (a: Filter, b: Filter) => a.search === b.search && a.deleted === b.deleted

/** Returns the total, and the rows of the windows that `visible` touches; undefined for rows still loading. */
export function useWindows<T>(
  key: QueryKey,
  filter: Filter,
  fetch: FetchPage<T>,
  visible: { first: number; last: number },
) {
  const head = useQuery({ ...windowQuery(key, filter, 0, fetch), placeholderData: keepPreviousData })
  const [shown, setShown] = useState(filter)
  if (head.isSuccess && !head.isPlaceholderData && !sameFilter(shown, filter)) setShown({ ...filter })

  const total = head.data?.total ?? 0
  const wanted = windowsFor(visible.first, visible.last, total).filter((index) => index > 0)
  const rest = useQueries({ queries: wanted.map((index) => windowQuery(key, shown, index, fetch)) })

  const pages = new Map<number, T[]>()
  if (head.data) pages.set(0, head.data.rows)
  rest.forEach((result, i) => result.data && pages.set(wanted[i] as number, result.data.rows))

  return {
    total,
    /** Set if several records have the code that was searched for. */
    notice: head.isPlaceholderData ? null : (head.data?.notice ?? null),
    rowAt: (index: number): T | undefined => pages.get(Math.floor(index / WINDOW))?.[index % WINDOW],
    isLoading: head.isPending,
    isSearching: head.isPlaceholderData,
    error: head.error ?? rest.find((result) => result.error)?.error ?? null,
    retry: () => {
      void head.refetch()
      for (const result of rest) if (result.error) void result.refetch()
    },
  }
}
