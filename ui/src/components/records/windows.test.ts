import { describe, expect, it } from 'vitest'
import { fitting } from './columns'
import { step } from './keys'
import { readListView } from './list-view'
import { windowsFor } from './windows'

describe('which windows are fetched', () => {
  it.each([
    [0, 30, 100_000, [0]],
    [190, 230, 100_000, [0, 1]],
    [99_980, 100_050, 100_000, [499]],
    [399, 400, 100_000, [1, 2]],
    [0, 30, 0, []],
    [0, 60, 5, [0]],
    [5, 2, 100, []],
  ])('rows %i to %i of %i', (first, last, total, windows) => expect(windowsFor(first, last, total)).toEqual(windows))

  it('fetches at most two for a screenful, wherever one scrolls', () => {
    for (let first = 0; first < 100_000; first += 37)
      expect(windowsFor(first, first + 60, 100_000).length).toBeLessThanOrEqual(2)
  })
})

describe('arrow keys', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 9, 9],
    ['ArrowUp', 0, 0],
    ['PageDown', 3, 8],
    ['PageUp', 3, 0],
    ['Home', 7, 0],
    ['End', 0, 9],
  ])('%s from %i', (key, from, to) => expect(step(key, from, 10, 5)).toBe(to))

  it('leaves other keys and empty lists alone', () => {
    expect(step('a', 0, 10, 5)).toBeNull()
    expect(step('ArrowDown', 0, 0, 5)).toBeNull()
  })
})

it('leaves out columns that do not fit', () => {
  const column = (key: string, from?: number) => ({ key, head: key, width: '1fr', from, cell: () => null })
  const { shown, template } = fitting([column('name'), column('group', 900)], 720)
  expect(shown.map((c) => c.key)).toEqual(['name'])
  expect(template).toBe('1fr')
})

it('reads a place, and nothing that does not belong there', () => {
  expect(readListView({ q: 'ring', bin: true, open: 'x', extra: 1 })).toEqual({ q: 'ring', bin: true, open: 'x' })
  expect(readListView({ q: '', bin: 'yes', open: 7 })).toEqual({ q: undefined, bin: undefined, open: undefined })
})
