import { expect, it } from 'vitest'
import { tableLabel } from '@/components/sync/table-labels'
import type { QueueRow } from '@/core/types'
import { nextBefore, QUEUE_PAGE } from './queue-queries'
import { operationLabel, pretty, statusLabel } from './queue-text'

const row = (id: number) => ({ id }) as QueueRow

it('asks for the next page below the last row, until a page comes back short', () => {
  const full = Array.from({ length: QUEUE_PAGE }, (_, i) => row(1000 - i))
  expect(nextBefore(full)).toBe(1000 - QUEUE_PAGE + 1)
  expect(nextBefore(full.slice(1))).toBeUndefined()
  expect(nextBefore([])).toBeUndefined()
})

it('speaks of tables, changes and states as people do', () => {
  expect(tableLabel('stock_movements')).toBe('Stock movement')
  expect(tableLabel('a_table_of_tomorrow')).toBe('a_table_of_tomorrow')
  expect(operationLabel('delete')).toBe('Deleted')
  expect(statusLabel('synced')).toEqual({ word: 'Sent', tone: 'ok' })
})

it('shows data that is no JSON as it is', () => {
  expect(pretty('{"a":1}')).toBe('{\n  "a": 1\n}')
  expect(pretty('broken{')).toBe('broken{')
})
