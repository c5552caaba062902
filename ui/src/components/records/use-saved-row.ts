/** Makes a saved record's row current, scrolls it into view and highlights it for a moment. */
import { type QueryKey, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useHost } from '@/core/host-context'
import { asQuery, type Filter, nameOf } from './windows'

/** How long a row stays highlighted, milliseconds; as long as the animation of `.highlight`. */
export const HIGHLIGHT_MS = 1600

/** The row to scroll to and highlight. */
export type Highlight = { index: number; id: string }

type Options = {
  table: string
  queryKey: QueryKey
  filter: Filter
  /** Called with the record's row in the list narrowed by `filter`. */
  onRow: (index: number, filter: Filter) => void
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
    // Where the search or the filters hide it, they give way.
    const wider = [filter, { ...filter, search: '' }, { ...filter, search: '', filters: [] }]
    for (const one of new Map(wider.map((one) => [nameOf(one), one])).values()) {
      const index = await host.placeOf({ table, id }, asQuery(one, 0, 0))
      if (index === null) continue
      onRow(index, one)
      setHighlight({ index, id })
      return
    }
  }
  // The record is saved either way, and the list shows its own errors.
  return { highlight, show: (id: string) => void show(id).catch(() => undefined) }
}
