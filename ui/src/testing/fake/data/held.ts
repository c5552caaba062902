/** Changes the hub did not accept, one for each reason. */
import type { HeldUnit } from '@/core/types'
import { id } from './names'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

export function inventHeld(now: number): HeldUnit[] {
  return [
    {
      unit: 212,
      verdict: 'rejected',
      code: '23505',
      table_name: 'products',
      record_id: id('1', 4),
      label: '22K Gold Rope Chain 00005',
      field: 'barcode',
      message: 'Another product already has the barcode 8901234567894. Change one of the two barcodes, then try again.',
      behind: null,
      by: null,
      by_name: null,
      changes: 1,
      retry_count: 2,
      since: now - 2 * HOUR,
    },
    {
      unit: 215,
      verdict: 'waiting',
      code: null,
      table_name: 'stock_movements',
      record_id: id('3', 9),
      label: 'Opening stock, 22K Gold Rope Chain',
      field: null,
      message: 'Waits for the product it belongs to.',
      behind: 212,
      by: null,
      by_name: null,
      changes: 2,
      retry_count: 0,
      since: now - 2 * HOUR,
    },
    {
      unit: 219,
      verdict: 'rejected',
      code: '23503',
      table_name: 'payments',
      record_id: id('4', 2),
      label: 'UPI ₹12,400.00',
      field: 'customer_id',
      message:
        'The customer of this payment is not on the hub yet. It goes through by itself when the customer arrives.',
      behind: null,
      by: null,
      by_name: null,
      changes: 1,
      retry_count: 1,
      since: now - 35 * MINUTE,
    },
    {
      unit: 224,
      verdict: 'rejected',
      code: 'BL403',
      table_name: 'products',
      record_id: id('1', 7),
      label: '22K Gold Lotus Bangle 00008',
      field: null,
      message: 'Made by Tina Fernandes, who may not change products. An owner or manager can approve it.',
      behind: null,
      by: id('9', 3),
      by_name: 'Tina Fernandes',
      changes: 1,
      retry_count: 0,
      since: now - 20 * MINUTE,
    },
  ]
}
