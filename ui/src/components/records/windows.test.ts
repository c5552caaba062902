import { describe, expect, it } from 'vitest'
import { type Column, fitting } from './columns'
import { step } from './keys'
import { nextSort, readFilters, readListView, readSort, writeFilters, writeSort } from './list-view'
import { arrived } from './use-arrivals'
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

describe('columns', () => {
  const column = (key: string, width: number, more: Partial<Column<unknown>> = {}): Column<unknown> => ({
    key,
    head: 'column-name',
    width,
    cell: () => null,
    ...more,
  })
  const all = [column('name', 240, { grow: 1 }), column('group', 100, { drop: 2 }), column('hsn', 84, { drop: 6 })]

  it('gives way where the list is narrow, and the name last', () => {
    const keys = (width: number) => fitting(all, width).shown.map((c) => c.key)
    expect(keys(600)).toEqual(['name', 'group', 'hsn'])
    expect(keys(470)).toEqual(['name', 'group'])
    expect(keys(200)).toEqual(['name'])
    expect(fitting(all, 200).template).toBe('minmax(7.5rem, 1fr)')
  })

  it('keeps the width a person gave it', () => {
    expect(fitting(all, 800, { group: 222 }).template).toBe('minmax(7.5rem, 1fr) 13.875rem 5.25rem')
  })
})

describe('the address', () => {
  it('holds a place, and nothing that does not belong there', () => {
    expect(readListView({ q: 'ring', sort: '-price', filter: 'low', open: 'x', extra: 1 })).toEqual({
      q: 'ring',
      sort: '-price',
      filter: 'low',
      open: 'x',
    })
    expect(readListView({ q: '', sort: true, open: 7 })).toEqual({})
  })

  it('holds order and filters, whatever is in their values', () => {
    for (const sort of [null, { column: 'price', descending: true }, { column: 'name', descending: false }])
      expect(readSort(writeSort(sort))).toEqual(sort)
    const filters = [
      { name: 'low', value: null },
      { name: 'city', value: 'Pune, MG Road: 5' },
    ]
    expect(readFilters(writeFilters(filters))).toEqual(filters)
    expect(writeFilters([])).toBeUndefined()
  })

  it('goes up, down, and back to the list’s own order', () => {
    const up = nextSort(null, 'price')
    const down = nextSort(up, 'price')
    expect([up, down, nextSort(down, 'price')]).toEqual([
      { column: 'price', descending: false },
      { column: 'price', descending: true },
      null,
    ])
    expect(nextSort(down, 'name')).toEqual({ column: 'name', descending: false })
  })
})

it('finds values that came from elsewhere, and not those of this computer', () => {
  type Row = { id: string; price: number; waiting: boolean }
  const columns: Column<Row>[] = [
    { key: 'price', head: 'column-price', width: 1, cell: () => null, text: (row) => String(row.price) },
  ]
  const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id, price: 1, waiting: false })) as [Row, Row, Row]
  const before = new Map([a, b, c].map((row) => [row.id, row]))
  const now = [{ ...a, price: 2 }, { ...b, price: 2, waiting: true }, { ...c }, { ...a, id: 'new' }]
  expect([...arrived(before, now, columns)]).toEqual([['a', new Set(['price'])]])
})
