import { expect, it } from 'vitest'
import type { Scope } from '@/core/types'
import { choices, sameScope, scopedText, warnings, windowsWith } from './scope-text'

const all: Scope = { customers: 'both', suppliers: 'both', bills: 'both', stock: 'both', months: null }

it('offers nobody to keep customers to himself', () => {
  expect(choices('customers').map(([share]) => share)).toEqual(['both', 'send'])
  expect(choices('stock').map(([share]) => share)).toEqual(['both', 'send', 'stay'])
})

it('warns of what cannot be had back, and of what will be missing', () => {
  expect(warnings(all)).toEqual([])
  expect(warnings({ ...all, bills: 'stay' })[0]).toMatch(/lost with it/)
  expect(warnings({ ...all, stock: 'send' })[0]).toMatch(/on hand/)
})

it('says what went, what stays and what comes', () => {
  const done = { scope: all, removed: 0, waiting: [], fetches: false }
  expect(scopedText(done)).toBe('Applied.')
  expect(scopedText({ ...done, removed: 1, waiting: ['suppliers: Rajesh'], fetches: true })).toBe(
    '1 record went from this computer; the hub has them. Stays until it is sent: suppliers: Rajesh. What was missing comes with the next sync.',
  )
})

it('shows a number of months chosen elsewhere', () => {
  expect(windowsWith(12)).toHaveLength(5)
  expect(windowsWith(7).at(-1)).toEqual([7, 'The last 7 months'])
  expect([sameScope(all, { ...all }), sameScope(all, { ...all, months: 7 })]).toEqual([true, false])
})
