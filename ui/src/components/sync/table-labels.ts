/** The tables' names for people. */
import { counted } from '@/core/amount'

const tables: Record<string, string> = {
  products: 'Product',
  customers: 'Customer',
  suppliers: 'Supplier',
  item_groups: 'Item group',
  invoices: 'Bill',
  invoice_lines: 'Bill line',
  stock_movements: 'Stock movement',
  payments: 'Payment',
  payment_allocations: 'Allocation',
  branches: 'Branch',
  devices: 'Device',
  profiles: 'Person',
  memberships: 'Membership',
  business_settings: 'Setting',
  sync_conflicts: 'Conflict',
  decisions: 'Decision',
}

const many: Record<string, string> = { branches: 'branches', profiles: 'people' }

/** "240 products". */
export const countedRecords = (table: string, count: number) =>
  counted(count, tableLabel(table).toLowerCase(), many[table])

export const tableLabel = (table: string | null) => (table === null ? '' : (tables[table] ?? table))

/** "Products". */
export function tablesLabel(table: string): string {
  const words = many[table] ?? `${tableLabel(table)}s`
  return tables[table] ? `${words.charAt(0).toUpperCase()}${words.slice(1)}` : table
}
