import { expect, it } from 'vitest'
import type { Conflict, Side } from '@/core/types'
import { lostHere, lostTitle, lostText, untold } from './lost'

const value = (shown: string) => ({ value: shown, shown })
const side = (place: string, device: string | null, shown: string): Side => ({
  value: value(shown),
  who: null,
  branch_id: place,
  place,
  device,
  at: 0,
})
const mumbai = { id: 'Mumbai', code: 'MUM', name: 'Mumbai' }

/** Mumbai's counter wrote first, Pune later. */
const met: Conflict = {
  id: 'c1',
  table_name: 'products',
  record_id: 'p1',
  label: 'Anklet',
  field: 'price_paise',
  title: 'Price',
  kind: 'edit',
  words: 'What the engine says.',
  base: value('₹5,000.00'),
  ours: side('Mumbai', 'Counter', '₹7,777.00'),
  theirs: side('Pune', 'Counter', '₹6,666.00'),
  winner: 'theirs',
  present: value('₹6,666.00'),
  in_bin: false,
  moved_on: false,
  state: 'open',
  told: true,
  decisions: [],
  created_at: 0,
}

it('tells whose value gave way, and what it was', () => {
  expect(lostHere([met], mumbai, 'Counter')).toEqual([met])
  expect(lostTitle(met)).toBe('Price of Anklet')
  expect(lostText(met)).toBe('Pune wrote ₹6,666.00 later. Yours was ₹7,777.00.')
  expect(lostText({ ...met, kind: 'deleted' }), 'because a delete is no value').toBe('What the engine says.')
})

it('tells nobody whose value stands, nor the computer beside the one that wrote', () => {
  expect(lostHere([{ ...met, winner: 'ours' }], mumbai, 'Counter')).toEqual([])
  expect(lostHere([met], mumbai, 'Back office'), 'because somebody else wrote it').toEqual([])
  expect(lostHere([met], null, null)).toEqual([])
})

it('tells the branch when the computer is not known, because better a neighbour than nobody', () => {
  expect(lostHere([{ ...met, ours: side('Mumbai', null, '₹7,777.00') }], mumbai, 'Counter')).toHaveLength(1)
  expect(lostHere([met], mumbai, null)).toHaveLength(1)
})

it('is silent about what is settled, and about what was told before', () => {
  expect(lostHere([{ ...met, state: 'settled' }], mumbai, 'Counter')).toEqual([])
  expect(untold([met], ['c1'])).toEqual([])
  expect(untold([met], [])).toEqual([met])
  expect(untold([met], null), 'because at the first start everything is old').toEqual([])
})
