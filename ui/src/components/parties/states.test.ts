import { describe, expect, it } from 'vitest'
import { texts } from '@/core/l10n'
import { followedState, stateOfGstin, statesByName } from './states'

describe('the state that a GSTIN tells', () => {
  it('stands in its first two digits, in any script', () => {
    expect(stateOfGstin('2')).toBeNull()
    expect(stateOfGstin(' 27AAP')).toBe('27')
    expect(stateOfGstin('२७')).toBe('27')
    expect(stateOfGstin('99AAP'), 'because nobody lives there').toBeNull()
  })

  it('fills an empty field and follows a correction, but never what a person chose', () => {
    expect(followedState('27', null, '')).toBe('27')
    expect(followedState('24', '27', '27')).toBe('24')
    expect(followedState('24', null, '27')).toBeNull()
    expect(followedState('', '27', '27')).toBeNull()
  })
})

it('states are listed by name', () => {
  const names = statesByName(texts()).map(({ name }) => name)
  expect(names[0]).toBe('Andaman and Nicobar Islands · 35')
  expect(names).toContain('Maharashtra · 27')
  expect(names).toHaveLength(38)
})
