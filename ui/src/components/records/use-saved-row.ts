/** Shows where a record stands once it was saved: its row is current, in sight, and highlight for a moment. */
import { type QueryKey, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useHost } from '@/core/host-context'
import type { Filter } from './windows'

/** How long a row stays highlight, milliseconds; the animation of `.highlight` takes as long. */
export const HIGHLIGHT_MS = 1600

/** A row that is to be scrolled to and highlight. */
export type Highlight = { index: number }

type Options = {
  table: string
  queryKey: QueryKey
  filter: Filter
  /** The row of the record in the list searched for `search`. */
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
    // The rows on the screen and the place told among them are of one time.
    await client.invalidateQueries({ queryKey })
    for (const search of new Set([filter.search, ''])) {
      const index = await host.placeOf({ table, id }, { ...filter, search, exact: false, offset: 0, limit: 0 })
      if (index === null) continue
      onRow(index, search)
      setHighlight({ index })
      return
    }
  }
  // The record is saved either way; a list that cannot be read says so itself.
  return { highlight, show: (id: string) => void show(id).catch(() => undefined) }
}
