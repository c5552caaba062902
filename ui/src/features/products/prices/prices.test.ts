import { expect, it } from 'vitest'
import { cellKey } from '@/components/grid/use-edits'
import { inventProduct } from '@/testing/fake/data/names'
import { changesOf, difference, LEVEL, PRICE, reversed } from './prices'

const rows = [0, 1].map((n) => ({ ...inventProduct(n, 0), price_paise: 10_000, low_stock_milli: 3000 }))
const [first = '', second = ''] = rows.map((row) => row.id)

it('says how much more the new price is', () => {
  expect(difference(10_000, 10_250)).toBe('+2.5 %')
  expect(difference(10_000, 9_000)).toBe('-10 %')
  expect(difference(10_000, 10_000)).toBe('')
  expect(difference(0, 100), 'because anything is infinitely more than nothing').toBe('')
  expect(difference(10_000, null)).toBe('')
})

it('only what was typed becomes a change, over what was seen', () => {
  const edits = new Map([
    [cellKey(first, PRICE), '110'],
    [cellKey(second, LEVEL), ''],
  ])
  const before = { price_paise: 10_000, low_stock_milli: 3000 }
  expect(changesOf(rows, edits)).toEqual([
    { id: first, before, to: { ...before, price_paise: 11_000 } },
    { id: second, before, to: { ...before, low_stock_milli: null } },
  ])
  expect(changesOf(rows, new Map([[cellKey(first, PRICE), '1.234']]))).toBeNull()
  expect(changesOf(rows, new Map([[cellKey(first, PRICE), '']])), 'because a price is needed').toBeNull()
})

it('a change is taken back by its reverse', () => {
  const [change] = changesOf(rows, new Map([[cellKey(first, PRICE), '110']])) ?? []
  expect(change && reversed([change])).toEqual([{ id: first, to: change?.before, before: change?.to }])
})
