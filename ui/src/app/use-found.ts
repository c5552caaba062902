/** Asks the engine for the few records that match what is typed in the palette. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'

const FEW = 6

export function useFound(text: string) {
  const host = useHost()
  const search = text.trim()
  const asked = { search, exact: false, deleted: false, offset: 0, limit: FEW }
  const shared = { enabled: search.length > 1, placeholderData: keepPreviousData, gcTime: 10_000 }
  const products = useQuery({
    queryKey: [...keys.products, 'found', search],
    queryFn: () => host.listProducts(asked),
    ...shared,
  })
  const customers = useQuery({
    queryKey: [...keys.customers, 'found', search],
    queryFn: () => host.listCustomers(asked),
    ...shared,
  })
  const none = search.length < 2
  return { products: none ? [] : (products.data?.rows ?? []), customers: none ? [] : (customers.data?.rows ?? []) }
}
