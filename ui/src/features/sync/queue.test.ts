import { expect, it } from 'vitest'
import { tableLabel } from '@/components/sync/table-labels'
import { texts } from '@/core/l10n'
import type { QueueRow } from '@/core/types'
import { nextBefore, QUEUE_PAGE } from './queue-queries'
import { operationLabel, queueFields, statusLabel } from './queue-text'

const t = texts()
const row = (id: number) => ({ id }) as QueueRow

it('asks for the next page below the last row, until a page comes back short', () => {
  const full = Array.from({ length: QUEUE_PAGE }, (_, i) => row(1000 - i))
  expect(nextBefore(full)).toBe(1000 - QUEUE_PAGE + 1)
  expect(nextBefore(full.slice(1))).toBeUndefined()
  expect(nextBefore([])).toBeUndefined()
})

it('speaks of tables, changes and states as people do', () => {
  expect(tableLabel(t, 'stock_movements')).toBe('Stock movement')
  expect(tableLabel(t, 'a_table_of_tomorrow')).toBe('a_table_of_tomorrow')
  expect(operationLabel(t, 'delete')).toBe('Deleted')
  expect(statusLabel(t, 'synced')).toEqual({ word: 'Sent', tone: 'ok' })
  expect(statusLabel(t, 'of_tomorrow').word).toBe('of_tomorrow')
})

const fields = (data: string, operation = 'update') => queueFields(t, { operation, data })

it('tells what was written as the form shows it, because a shop reads no JSON', () => {
  const data = { id: 'x', price_paise: 1250239, quantity_milli: 2500, notes: null, customer_id: 'c', updated_at: 1 }
  expect(fields(JSON.stringify(data)).map(({ title, words }) => [title, words])).toEqual([
    ['Price', '₹12,502.39'],
    ['Quantity', '2.5'],
    ['Notes', '(empty)'],
    ['Customer', 'another record'],
  ])
  expect(fields('{"deleted_at":1,"updated_at":1}').map(({ words }) => words)).toEqual(['Moved to the recycle bin'])
  expect(fields('{"deleted_at":null}')[0]?.words).toBe('Restored from the recycle bin')
  expect(fields('{"deleted_at":null}', 'insert'), 'because a new record was in no bin').toEqual([])
  expect(fields('{"making_charge_paise":100}')[0]?.title, 'because a newer column has a name, too').toBe(
    'Making charge',
  )
  expect(fields('broken{')).toEqual([])
})
