/** What the lists of the fake host sort and filter by, as the engine does. */
import type { ListFilter } from '@/core/types'

type Columns = Record<string, string | number | null | undefined>

const FIELDS: Record<string, string> = {
  group: 'item_group_name',
  tax: 'tax_rate_milli',
  price: 'price_paise',
  cost: 'cost_paise',
  stock: 'on_hand_milli',
  elsewhere: 'elsewhere_milli',
  low_stock: 'low_stock_milli',
  limit: 'credit_limit_paise',
  state: 'state_code',
  updated: 'updated_at',
}

export function valueOf(row: object, column: string): string | number | null {
  const value = (row as Columns)[FIELDS[column] ?? column] ?? null
  return typeof value === 'string' ? value.toLowerCase() : value
}

export function passes(row: object, { name, value }: ListFilter): boolean {
  const columns = row as Columns & { waiting: boolean }
  const [here, low] = [Number(columns.on_hand_milli), columns.low_stock_milli]
  switch (name) {
    case 'low':
      return typeof low === 'number' && here < low
    case 'out':
      return here <= 0
    case 'no-price':
      return columns.price_paise === 0
    case 'group':
      return columns.item_group_id === value
    case 'no-group':
      return columns.item_group_id == null
    case 'gstin':
      return columns.gstin !== null
    case 'no-gstin':
      return columns.gstin === null
    case 'state':
      return columns.state_code === value
    case 'city':
      return String(columns.address ?? '')
        .toLowerCase()
        .includes((value ?? '').toLowerCase())
    case 'waiting':
      return columns.waiting
    default:
      return false
  }
}
