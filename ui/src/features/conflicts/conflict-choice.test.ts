import { expect, it } from 'vitest'
import type { Choice, Conflict } from '@/core/types'
import { conflict, of, side } from '@/testing/conflict'
import { boxes, isEditable, keepsOther, undoing } from './conflict-choice'

const offered = (one: Conflict) => boxes(one).map((box) => box.choice?.choice ?? null)
const PUNE: Choice = { choice: 'branch', branch_id: 'PUN' }

it.each<[string, Partial<Conflict>, (string | null)[]]>([
  ['an edit', {}, ['keep', 'take']],
  ['one already taken', { present: of('97') }, ['branch', 'keep']],
  ['one that was changed since', { present: of('55') }, ['branch', 'take']],
  ['a record not here', { present: null }, [null, null]],
  ['a record in the bin', { in_bin: true }, ['keep', null]],
  ['a delete that won', { kind: 'deleted', in_bin: true, theirs: side(null, 'PUN') }, ['keep', 'take']],
  ['a delete that won and was taken back', { kind: 'deleted', theirs: side(null, 'PUN') }, ['branch', 'keep']],
  ['a delete that lost', { kind: 'kept', theirs: side(null, 'PUN') }, ['keep', 'take']],
  ['an edit on the hub itself that gave way', { present: of('97'), theirs: side('98', null) }, ['value', 'keep']],
])('offers both values of %s, the newer one first', (_, change, choices) => {
  expect(offered(conflict(change))).toEqual(choices)
})

it('offers what stands now as a choice of its own only where it is neither value', () => {
  expect(keepsOther(conflict({}))).toBe(false)
  expect(keepsOther(conflict({ present: of('55') }))).toBe(true)
  expect(keepsOther(conflict({ present: null }))).toBe(true)
})

it('lets another value be written for a field of a record that is here', () => {
  expect(isEditable(conflict({}))).toBe(true)
  for (const change of [{ in_bin: true }, { present: null }, { kind: 'deleted' }, { field: 'item_group_id' }])
    expect(isEditable(conflict(change))).toBe(false)
})

it.each<[string, Partial<Conflict>, Choice, Choice | null]>([
  ['keeping wrote nothing', {}, { choice: 'keep' }, null],
  ['the newer value stood', {}, { choice: 'take' }, PUNE],
  ['the older value stood', { present: of('97') }, PUNE, { choice: 'take' }],
  ['a third value stood', { present: of('55') }, { choice: 'take' }, { choice: 'value', value: '55' }],
  ['the record was deleted', { kind: 'deleted', in_bin: true, theirs: side(null, 'PUN') }, { choice: 'take' }, PUNE],
  ['the record was there', { kind: 'kept', theirs: side(null, 'PUN') }, { choice: 'take' }, PUNE],
  [
    'nobody knows the branch of a deletion',
    { kind: 'deleted', in_bin: true, theirs: side(null, null) },
    { choice: 'take' },
    null,
  ],
])('takes a choice back: %s', (_, change, choice, back) => {
  expect(undoing(conflict(change), choice)).toEqual(back)
})
