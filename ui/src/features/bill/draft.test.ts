import { expect, it } from 'vitest'
import { readCount, readDiscount, withLine, withoutLine } from './draft'

const RING = { product_id: 'ring' }

it('the same item again raises its quantity, and says which line it is', () => {
  const once = withLine({}, RING)
  const other = withLine(once.draft, { product_id: 'chain', quantity_milli: 2500 })
  const again = withLine(other.draft, { ...RING, quantity_milli: 3000 })
  expect([once.at, other.at, again.at]).toEqual([0, 1, 0])
  expect(again.draft.lines).toEqual([
    { product_id: 'ring', quantity_milli: 4000 },
    { product_id: 'chain', quantity_milli: 2500 },
  ])
  expect(withoutLine(again.draft, 0).lines).toEqual([{ product_id: 'chain', quantity_milli: 2500 }])
})

it('two things typed by name stay two lines', () => {
  const bag = { name: 'Bag', price_paise: 500 }
  expect(withLine(withLine({}, bag).draft, bag).draft.lines).toEqual([bag, bag])
})

it.each([
  ['3*', 3000, ''],
  ['3*ring', 3000, 'ring'],
  ['2.5 * ring', 2500, 'ring'],
  ['३*ring', 3000, 'ring'],
  ['ring', null, 'ring'],
  ['a*b', null, 'a*b'],
  ['*ring', null, '*ring'],
])('%s is a count and what is sought', (text, quantity_milli, sought) => {
  expect(readCount(text)).toEqual({ quantity_milli, sought })
})

it.each([
  ['10%', { percent: 10_000 }],
  ['2.5 %', { percent: 2500 }],
  ['50', { amount: 5000 }],
  ['₹1,250.50', { amount: 125_050 }],
  ['', 'none'],
])('%s is a discount', (text, discount) => {
  expect(readDiscount(text)).toEqual({ ok: true, discount })
})

it('what is no number is no discount', () => {
  expect(readDiscount('ten')).toMatchObject({ ok: false, message: { key: 'form-number-plain' } })
})
