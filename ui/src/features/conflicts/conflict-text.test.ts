import { expect, it } from 'vitest'
import { texts } from '@/core/l10n'
import { conflict, of, side } from '@/testing/conflict'
import { branchesOf, chosenText, fieldForm, settledText, sideText } from './conflict-text'

const t = texts()

it('says what was settled and what was not', () => {
  expect(settledText(t, { settled: 1, skipped: 0 })).toBe('Resolved everywhere')
  expect(settledText(t, { settled: 3, skipped: 1 })).toBe(
    '3 resolved everywhere · 1 conflict left open: the choice does not fit it',
  )
  expect(settledText(t, { settled: 0, skipped: 2 })).toBe('2 conflicts left open: the choice does not fit them')
})

it('reads amounts as they are typed', () => {
  const price = fieldForm('price_paise', '125050')
  expect([price.text, price.sign, price.read('1,300')]).toEqual(['1,250.50', '₹', { ok: true, value: 130000 }])
  expect(fieldForm('tax_rate_milli', '3000').text).toBe('3')
  expect(fieldForm('phone', null).read('98 20')).toBe('98 20')
})

it('names each branch once, and the hub not at all', () => {
  const all = [conflict({}), conflict({ ours: side('1', null) })]
  expect(branchesOf(t, all).map((branch) => branch.name)).toEqual(['MUM', 'PUN'])
})

it('says what a choice makes stand, also amounts that were typed', () => {
  const price = conflict({ field: 'price_paise', ours: side('700000', 'MUM'), present: of('680000') })
  expect(chosenText(t, price, { choice: 'value', value: '650000' })).toBe('₹6,500.00')
  expect(chosenText(t, price, { choice: 'take' })).toBe('700000')
  expect(chosenText(t, price, { choice: 'keep' }), 'because something else stands').toBe('680000')
  const deleted = conflict({ kind: 'deleted', in_bin: true })
  expect(sideText(t, deleted, deleted.theirs)).toBe('deleted')
  expect(chosenText(t, deleted, { choice: 'keep' })).toBe('deleted')
})
