/** Fetches rows of a list that may not be on the screen: between two, or all that are ticked. */
import { type QueryKey, useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef } from 'react'
import type { Picked } from './use-selection'
import { type FetchPage, type Filter, WINDOW, windowQuery, windowsFor } from './windows'

/** More rows are exported, not copied. */
export const MOST_COPIED = 10_000

type Options<T> = { queryKey: QueryKey; filter: Filter; fetchPage: FetchPage<T>; total: number }

export function useRows<T extends { id: string }>({ queryKey, filter, fetchPage, total }: Options<T>) {
  const client = useQueryClient()
  const range = useRef<{ from: number; ids: string[] } | null>(null)
  const turn = useRef(0)

  const windowAt = async (index: number) => {
    const query = windowQuery(queryKey, filter, index, fetchPage)
    return (await client.ensureQueryData(query)).rows
  }
  const between = async (one: number, other: number): Promise<T[]> => {
    const [from, to] = [Math.min(one, other), Math.max(one, other)]
    const windows = windowsFor(from, to, total)
    const pages = await Promise.all(windows.map(windowAt))
    const start = (windows[0] ?? 0) * WINDOW
    return pages.flat().slice(from - start, to - start + 1)
  }
  /** Ticks the rows between two; those of the range before it that are outside now lose their ticks. */
  const tickRange = async (picked: Picked, from: number, to: number) => {
    const mine = ++turn.current
    const ids = (await between(from, to)).map((row) => row.id)
    // Rows that had to be fetched first come too late for a range that has changed meanwhile.
    if (mine !== turn.current) return
    if (range.current?.from === from) picked.mark(range.current.ids, false)
    range.current = { from, ids }
    picked.mark(ids, true)
  }
  const ticked = async (picked: Picked): Promise<T[]> => {
    const found: T[] = []
    for (let index = 0; index * WINDOW < total && found.length < picked.count; index++)
      found.push(...(await windowAt(index)).filter((row) => picked.has(row.id)))
    return found
  }
  const rowOf = useCallback(
    async (index: number) => {
      const query = windowQuery(queryKey, filter, Math.floor(index / WINDOW), fetchPage)
      return (await client.ensureQueryData(query)).rows[index % WINDOW]
    },
    [client, queryKey, filter, fetchPage],
  )
  return { tickRange, ticked, rowOf }
}
