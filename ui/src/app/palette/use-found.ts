/** Searches the records of every feature: by the palette's text, and by an exact code. */
import { keepPreviousData, useQueries } from '@tanstack/react-query'
import { searchable } from '@/app/features'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'

const FEW = 6

/** Returns the searchable features, each with the first records that match. */
export function useFound(text: string) {
  const host = useHost()
  const search = text.trim()
  const enabled = search.length > 1
  const answers = useQueries({
    queries: searchable.map(({ search: { table, find } }) => ({
      queryKey: [...keys.records(table), 'found', search],
      queryFn: () => find(host, { search, exact: false, deleted: false, offset: 0, limit: FEW }),
      enabled,
      placeholderData: keepPreviousData,
      gcTime: 10_000,
    })),
  })
  return searchable.map((feature, n) => ({ ...feature, rows: (enabled && answers[n]?.data) || [] }))
}

/** Returns a function that finds the address of the one record with a code; null if there are none or several. */
export function useExactMatch() {
  const host = useHost()
  return async (code: string) => {
    const query = { search: code, exact: true, deleted: false, offset: 0, limit: 2 }
    const answers = searchable.map(async ({ search, route }) => {
      const rows = await search.find(host, query)
      return rows.map(({ id }) => ({ to: route.to, search: { q: code, open: id } }))
    })
    const [one, another] = (await Promise.all(answers)).flat()
    return one && !another ? one : null
  }
}
