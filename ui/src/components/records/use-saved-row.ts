/** Makes a saved record's row current, scrolls it into view and highlights it for a moment. */
import { type QueryKey, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useHost } from '@/core/host-context'
import type { Filter } from './windows'

/** How long a row stays highlighted, milliseconds; as long as the animation of `.highlight`. */
export const HIGHLIGHT_MS = 1600

/** The row to scroll to and highlight. */
export type Highlight = { index: number }

type Options = {
  table: string
  queryKey: QueryKey
  filter: Filter
  /** Called with the record's row in the list filtered by `search`. */
  onRow: (index: number, search: string) => void
}

export function useSavedRow(options: Options) {
  const { table, queryKey, filter, onRow } = options
  const host = useHost()
  const client = useQueryClient()
  const [highlight, setHighlight] = useState<Highlight>()
  useEffect(() => {
    if (!highlight) return
    const timer = setTimeout(setHighlight, HIGHLIGHT_MS, undefined)
    return () => clearTimeout(timer)
  }, [highlight])

  const show = async (id: string) => {
    // Refetched first, so that the rows on the screen agree with the index found below.
    await client.invalidateQueries({ queryKey })
    for (const search of new Set([filter.search, ''])) {
      const index = await host.placeOf({ table, id }, { ...filter, search, exact: false, offset: 0, limit: 0 })
      if (index === null) continue
      onRow(index, search)
      setHighlight({ index })
      return
    }
  }
  // The record is saved either way, and the list shows its own errors.
  return { highlight, show: (id: string) => void show(id).catch(() => undefined) }
}
