/** Asks the engine for the few records that match what is typed in the palette, and for the one a code means. */
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

/** Returns how to find the address of the one record that carries a code; null when none does, or several do. */
export function useMeant() {
  const host = useHost()
  return async (code: string) => {
    const asked = { search: code, exact: true, deleted: false, offset: 0, limit: 2 }
    const [products, customers] = await Promise.all([host.listProducts(asked), host.listCustomers(asked)])
    if (products.total + customers.total !== 1) return null
    const [product, customer] = [products.rows[0], customers.rows[0]]
    if (product) return { to: '/products', search: { q: code, open: product.id } } as const
    return customer ? ({ to: '/customers', search: { q: code, open: customer.id } } as const) : null
  }
}
