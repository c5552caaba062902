/**
 * Lists of any length: only the windows of rows on the screen are fetched.
 * During a new search the old rows stay until its first window has arrived.
 */
import { keepPreviousData, type QueryKey, useQueries, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ListFilter, ListQuery, Page, Sort } from '@/core/types'

export const WINDOW = 200

export type Filter = { search: string; deleted: boolean; sort: Sort | null; filters: readonly ListFilter[] }
export type FetchPage<T> = (query: ListQuery) => Promise<Page<T>>

/** Returns the indexes of the windows that hold rows `first` to `last`, inclusive. */
export function windowsFor(first: number, last: number, total: number): number[] {
  if (total === 0 || last < first) return []
  const from = Math.floor(Math.max(0, first) / WINDOW)
  const to = Math.floor(Math.min(last, total - 1) / WINDOW)
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
}

/** Returns what the engine is asked, from row `offset` on. */
export const asQuery = (filter: Filter, offset: number, limit: number): ListQuery => ({
  search: filter.search,
  deleted: filter.deleted,
  sort: filter.sort,
  filters: [...filter.filters],
  exact: false,
  offset,
  limit,
})

/** Tells filters apart. */
export const nameOf = ({ search, deleted, sort, filters }: Filter) => JSON.stringify([deleted, search, sort, filters])

export function windowQuery<T>(key: QueryKey, filter: Filter, index: number, fetch: FetchPage<T>) {
  return {
    queryKey: [...key, 'list', nameOf(filter), index],
    queryFn: () => fetch(asQuery(filter, index * WINDOW, WINDOW)),
    // Windows off the screen are dropped, so that memory stays flat over a long day.
    gcTime: 60_000,
  }
}

/** Returns the total, and the rows of the windows that `visible` touches; undefined for rows still loading. */
export function useWindows<T>(
  key: QueryKey,
  filter: Filter,
  fetch: FetchPage<T>,
  visible: { first: number; last: number },
) {
  const head = useQuery({ ...windowQuery(key, filter, 0, fetch), placeholderData: keepPreviousData })
  const [shown, setShown] = useState(filter)
  const name = nameOf(shown)
  if (head.isSuccess && !head.isPlaceholderData && name !== nameOf(filter)) setShown({ ...filter })

  const total = head.data?.total ?? 0
  const wanted = windowsFor(visible.first, visible.last, total).filter((index) => index > 0)
  const rest = useQueries({ queries: wanted.map((index) => windowQuery(key, shown, index, fetch)) })

  const pages = new Map<number, T[]>()
  if (head.data) pages.set(0, head.data.rows)
  rest.forEach((result, i) => result.data && pages.set(wanted[i] as number, result.data.rows))

  return {
    total,
    /** The windows there are, by their indexes, and which list they belong to: another than was asked for while that is searched. */
    pages,
    name,
    filter: shown,
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
