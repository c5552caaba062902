/** Shows where a record stands once it was saved: its row is current, in sight, and lit for a moment. */
import { type QueryKey, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { locate } from './locate'
import type { FetchPage, Filter } from './windows'

/** How long a row stays lit, milliseconds; the animation of `.lit` takes as long. */
export const LIT_MS = 1600

/** A row that is to be scrolled to and lit. */
export type Lit = { index: number }

type Options<T> = {
  queryKey: QueryKey
  filter: Filter
  fetchPage: FetchPage<T>
  /** The row of the record in the list searched for `search`. */
  onRow: (index: number, search: string) => void
}

export function useSavedRow<T extends { id: string; name: string }>(options: Options<T>) {
  const { queryKey, filter, fetchPage, onRow } = options
  const client = useQueryClient()
  const [lit, setLit] = useState<Lit>()
  useEffect(() => {
    if (!lit) return
    const timer = setTimeout(setLit, LIT_MS, undefined)
    return () => clearTimeout(timer)
  }, [lit])

  const show = async (record: T) => {
    // The rows on the screen and the place found among them are of one time.
    await client.invalidateQueries({ queryKey })
    for (const search of new Set([filter.search, ''])) {
      const index = await locate(fetchPage, { ...filter, search }, record)
      if (index === null) continue
      onRow(index, search)
      setLit({ index })
      return
    }
  }
  // The record is saved either way; a list that cannot be read says so itself.
  return { lit, show: (record: T) => void show(record).catch(() => undefined) }
}
