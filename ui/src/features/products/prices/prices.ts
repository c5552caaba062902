/** Between the products of a price list and the cells of its grid. */
import { type Edits, cellKey } from '@/components/grid/use-edits'
import { formatPercent, parseQuantity, parseRupees, type Parsed } from '@/core/amount'
import type { PriceChange, Prices, Product } from '@/core/types'

/** The fields that can be changed; the grid's columns are named so. */
export const PRICE = 'price_paise'
export const LEVEL = 'low_stock_milli'

export const pricesOf = ({ price_paise, low_stock_milli }: Product): Prices => ({ price_paise, low_stock_milli })

/** "+2.5 %": how much more the new price is than the old one; nothing where that cannot be said. */
export function difference(before: number, after: number | null): string {
  if (after === null || before <= 0 || after === before) return ''
  const tenths = Math.round(((after - before) / before) * 1000)
  return `${tenths > 0 ? '+' : ''}${formatPercent(tenths * 100)}`
}

const valueOf = (parsed: Parsed) => (parsed.ok ? parsed.value : undefined)

/** Returns what was typed as changes of the products; null while a cell cannot be read or a price is missing. */
export function changesOf(rows: readonly Product[], edits: Edits): PriceChange[] | null {
  const changes: PriceChange[] = []
  for (const row of rows) {
    const [price, level] = [edits.get(cellKey(row.id, PRICE)), edits.get(cellKey(row.id, LEVEL))]
    if (price === undefined && level === undefined) continue
    const before = pricesOf(row)
    const price_paise = price === undefined ? before.price_paise : valueOf(parseRupees(price))
    const low_stock_milli = level === undefined ? before.low_stock_milli : valueOf(parseQuantity(level))
    if (price_paise == null || low_stock_milli === undefined) return null
    changes.push({ id: row.id, to: { price_paise, low_stock_milli }, before })
  }
  return changes
}

/** Returns the changes that take `changes` back. */
export const reversed = (changes: readonly PriceChange[]): PriceChange[] =>
  changes.map(({ id, to, before }) => ({ id, to: before, before: to }))
