/** The queue's words for people. */
import type { Tone } from '@/components/badge'

const tables: Record<string, string> = {
  products: 'Product',
  customers: 'Customer',
  suppliers: 'Supplier',
  item_groups: 'Item group',
  invoices: 'Invoice',
  invoice_lines: 'Invoice line',
  stock_movements: 'Stock movement',
  payments: 'Payment',
  payment_allocations: 'Allocation',
  branches: 'Branch',
  devices: 'Device',
  profiles: 'Person',
  memberships: 'Membership',
  business_settings: 'Setting',
}
const operations: Record<string, string> = { insert: 'Added', update: 'Changed', delete: 'Deleted' }
const statuses: Record<string, { word: string; tone: Tone }> = {
  pending: { word: 'Waiting', tone: 'grey' },
  syncing: { word: 'Sending', tone: 'accent' },
  synced: { word: 'Sent', tone: 'ok' },
  failed: { word: 'Failed', tone: 'bad' },
}

export const tableWord = (table: string | null) => (table === null ? '' : (tables[table] ?? table))
export const operationWord = (operation: string) => operations[operation] ?? operation
export const statusWord = (status: string) => statuses[status] ?? { word: status, tone: 'grey' as Tone }

/** Lays JSON text out over lines; text that is not JSON is shown as it is. */
export function pretty(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2)
  } catch {
    return json
  }
}
