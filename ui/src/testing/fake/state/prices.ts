/** Judges changed prices as `domain/catalogue/prices.rs` does. */
import type { Message, PriceChange, PriceProblem, Prices, Product } from '@/core/types'

const FIELDS = ['price_paise', 'low_stock_milli'] as const

function newer(field: keyof Prices, stored: Product): Message {
  const value = stored[field]
  if (field === 'price_paise')
    return { key: 'prices-newer', values: { price: { unit: 'paise', value: stored.price_paise } } }
  if (value === null) return { key: 'prices-newer-no-level', values: {} }
  return { key: 'prices-newer-level', values: { level: { unit: 'milli', value } } }
}

export function priceProblems({ id, to, before }: PriceChange, stored: Product | undefined): PriceProblem[] {
  const problem = (field: string, message: Message, now: Prices | null = null) => ({ id, field, message, stored: now })
  if (!stored) return [problem('price_paise', { key: 'prices-gone', values: {} })]
  if (stored.deleted_at !== null) return [problem('price_paise', { key: 'prices-binned', values: {} })]
  const now = { price_paise: stored.price_paise, low_stock_milli: stored.low_stock_milli }
  const clashes = FIELDS.filter(
    (field) => to[field] !== before[field] && stored[field] !== before[field] && stored[field] !== to[field],
  )
  return clashes.map((field) => problem(field, newer(field, stored), now))
}
