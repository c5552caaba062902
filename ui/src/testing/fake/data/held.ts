/** Changes the hub did not accept, one for each reason. */
import type { HeldUnit } from '@/core/types'
import { money, say } from '../say'
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
      message: say('held-correct', {
        said: say('field-barcode-taken', {
          value: '8901234567894',
          others: say('list-quoted', { name: '22K Gold Rope Chain 00012' }),
        }),
      }),
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
      label: say('label-movement', {
        goods: '22K Gold Rope Chain 00005',
        count: say('label-more', { count: 4 }),
        reason: say('movement-opening'),
      }),
      field: null,
      message: say('held-behind', { change: '212' }),
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
      label: say('label-payment-in', {
        amount: money(1_240_000),
        mode: say('payment-upi'),
        day: { unit: 'date', value: '2026-11-27' },
      }),
      field: 'customer_id',
      message: say('held-missing', { kind: say('kind-customers'), name: 'Ananya Iyer' }),
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
      message: say('held-made-by', { name: 'Tina Fernandes', said: say('held-signed-in-may-not') }),
      behind: null,
      by: id('9', 3),
      by_name: 'Tina Fernandes',
      changes: 1,
      retry_count: 0,
      since: now - 20 * MINUTE,
    },
  ]
}
