import { expect, it } from 'vitest'
import { texts } from '@/core/l10n'
import type { Conflict, Side } from '@/core/types'
import { overriddenHere, overriddenTitle, overriddenText, unannounced } from './overridden'

const t = texts()

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
  confirmed: true,
  decisions: [],
  created_at: 0,
}

it('says whose value was overridden, and what it was', () => {
  expect(overriddenHere([met], mumbai, 'Counter')).toEqual([met])
  expect(overriddenTitle(t, met)).toBe('Price of Anklet')
  expect(overriddenText(t, met)).toBe('Pune wrote ₹6,666.00 later. Yours was ₹7,777.00.')
  expect(overriddenText(t, { ...met, kind: 'deleted' }), 'because a delete is no value').toBe('What the engine says.')
})

it('leaves out whoever won, and the computer beside the author’s', () => {
  expect(overriddenHere([{ ...met, winner: 'ours' }], mumbai, 'Counter')).toEqual([])
  expect(overriddenHere([met], mumbai, 'Back office'), 'because somebody else wrote it').toEqual([])
  expect(overriddenHere([met], null, null)).toEqual([])
})

it('falls back to the branch when the computer is not known, because better a neighbour than nobody', () => {
  expect(overriddenHere([{ ...met, ours: side('Mumbai', null, '₹7,777.00') }], mumbai, 'Counter')).toHaveLength(1)
  expect(overriddenHere([met], mumbai, null)).toHaveLength(1)
})

it('leaves out what is resolved, and what was announced before', () => {
  expect(overriddenHere([{ ...met, state: 'settled' }], mumbai, 'Counter')).toEqual([])
  expect(unannounced([met], ['c1'])).toEqual([])
  expect(unannounced([met], [])).toEqual([met])
  expect(unannounced([met], null), 'because at the first start everything is old').toEqual([])
})
