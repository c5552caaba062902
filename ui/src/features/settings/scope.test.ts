import { expect, it } from 'vitest'
import { texts } from '@/core/l10n'
import type { Scope } from '@/core/types'
import { choices, scopedText, warnings, windowsWith, windowText } from './scope-text'

const all: Scope = { customers: 'both', suppliers: 'both', bills: 'both', stock: 'both', months: null }

it('offers nobody to keep customers to himself', () => {
  expect(choices('customers').map(([share]) => share)).toEqual(['both', 'send'])
  expect(choices('stock').map(([share]) => share)).toEqual(['both', 'send', 'stay'])
})

it('warns of what cannot be had back, and of what will be missing', () => {
  const said = (scope: Scope) => warnings(scope).map((key) => texts()(key))
  expect(said(all)).toEqual([])
  expect(said({ ...all, bills: 'stay' })[0]).toMatch(/lost with it/)
  expect(said({ ...all, stock: 'send' })[0]).toMatch(/on hand/)
})

it('says what went, what stays and what comes', () => {
  const done = { scope: all, removed: 0, waiting: [], fetches: false }
  expect(scopedText(texts(), done)).toBe('Applied.')
  expect(scopedText(texts(), { ...done, removed: 1, waiting: ['suppliers: Rajesh'], fetches: true })).toBe(
    '1 record went from this computer; the hub has them. Stays until it is sent: suppliers: Rajesh. What was missing comes with the next sync.',
  )
})

it('shows a number of months chosen elsewhere', () => {
  expect(windowsWith(12)).toHaveLength(5)
  expect(windowsWith(7).at(-1)).toBe(7)
  expect([7, 24].map((months) => windowText(texts(), months))).toEqual(['The last 7 months', 'The last 24 months'])
})
