/** The products of a price list, as they were when it was opened or saved: what changes meanwhile is told when saving. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Host } from '@/core/host'
import { readFilters } from '@/components/records/list-view'
import { useHost } from '@/core/host-context'
import type { PriceProblem, Product } from '@/core/types'
import { nameOfList, type PriceView } from './price-view'

/** Most products of one list, as `MOST_CHANGES` in the engine. */
export const MOST = 5000
const WINDOW = 200
/** Up to so many are read one by one. */
const FEW = 100

type PriceList = { rows: Product[]; total: number }

async function load(host: Host, { q = '', filter, ids, except }: PriceView): Promise<PriceList> {
  const wanted = ids?.split(',')
  if (wanted && wanted.length <= FEW) {
    const rows = await Promise.all(wanted.map((id) => host.product(id)))
    return { rows, total: rows.length }
  }
  const [meant, spared] = [new Set(wanted), new Set(except?.split(','))]
  const filters = wanted ? [] : readFilters(filter)
  const rows: Product[] = []
  let total = 0
  for (let offset = 0; offset === 0 || (offset < total && rows.length < MOST); offset += WINDOW) {
    const query = { search: wanted ? '' : q, filters, exact: false, deleted: false, offset, limit: WINDOW }
    const page = await host.listProducts(query)
    total = page.total
    rows.push(...page.rows.filter(({ id }) => (wanted ? meant.has(id) : !spared.has(id))))
  }
  return { rows: rows.slice(0, MOST), total: wanted ? rows.length : total - spared.size }
}

export function usePriceList(view: PriceView) {
  const host = useHost()
  const client = useQueryClient()
  // Not among the keys of products: a row that changed under the hand would be overwritten unseen.
  const queryKey = ['price-list', nameOfList(view)]
  const list = useQuery({ queryKey, queryFn: () => load(host, view), staleTime: Infinity, gcTime: 0 })
  return {
    list,
    reload: () => client.invalidateQueries({ queryKey: ['price-list'] }),
    /** Shows what stands there now, where that is newer. */
    learn: (problems: readonly PriceProblem[]) => {
      const newer = new Map(problems.map(({ id, stored }) => [id, stored]))
      client.setQueryData<PriceList>(
        queryKey,
        (old) => old && { ...old, rows: old.rows.map((row) => ({ ...row, ...newer.get(row.id) })) },
      )
    },
  }
}
