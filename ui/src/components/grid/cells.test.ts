import { describe, expect, it } from 'vitest'
import { texts } from '@/core/l10n'
import { parseTable, readCell, writeTable } from './cells'
import { bounds, cellsOf, moved, stepped } from './selection'

describe('a cell', () => {
  it('is read by its kind and written as it is shown', () => {
    expect(readCell('rupees', '₹1,05,000.5')).toEqual({ ok: true, text: '1,05,000.50' })
    expect(readCell('rupees', '१२.५')).toEqual({ ok: true, text: '12.50' })
    expect(readCell('quantity', '2.500')).toEqual({ ok: true, text: '2.5' })
    expect(readCell('percent', '18 %')).toEqual({ ok: true, text: '18' })
    expect(readCell('text', '  Ring ')).toEqual({ ok: true, text: 'Ring' })
    expect(readCell('rupees', ' ')).toEqual({ ok: true, text: '' })
  })

  it('says what it cannot read', () => {
    const price = readCell('rupees', '12.345')
    expect(!price.ok && texts().say(price.message)).toBe('At most 2 digits after the point.')
    const unit = readCell('choice', 'lb', ['nos', 'g', 'kg'])
    expect(!unit.ok && texts().say(unit.message)).toBe('“lb” is none of the choices.')
  })

  it('finds a choice by its beginning', () => {
    expect(readCell('choice', 'N', ['nos', 'g', 'kg'])).toEqual({ ok: true, text: 'nos' })
    expect(readCell('choice', 'g', ['gross', 'g']), 'because it is one itself').toEqual({ ok: true, text: 'g' })
  })
})

describe('the clipboard', () => {
  it('carries rows and columns, as spreadsheets write them', () => {
    expect(parseTable('100\t5\r\n200\t\r\n')).toEqual([
      ['100', '5'],
      ['200', ''],
    ])
    expect(parseTable('"a\tb"\t"say ""x"""')).toEqual([['a\tb', 'say "x"']])
    expect(parseTable('one')).toEqual([['one']])
  })

  it('comes back as it went', () => {
    const rows = [
      ['a\nb', '"', 'c'],
      ['', 'd\te', ' '],
    ]
    expect(parseTable(writeTable(rows))).toEqual(rows)
  })
})

describe('the keys', () => {
  const size = { rows: 3, columns: 4, page: 2 }

  it('stay in the grid', () => {
    expect(moved('ArrowUp', { row: 0, column: 1 }, size)).toEqual({ row: 0, column: 1 })
    expect(moved('PageDown', { row: 2, column: 1 }, size)).toEqual({ row: 2, column: 1 })
    expect(moved('End', { row: 0, column: 0 }, size, true)).toEqual({ row: 2, column: 3 })
    expect(moved('a', { row: 0, column: 0 }, size)).toBeNull()
  })

  it('step through the cells that can be edited, and out behind the last', () => {
    expect(stepped({ row: 0, column: 0 }, 1, [1, 3], size)).toEqual({ row: 0, column: 1 })
    expect(stepped({ row: 0, column: 3 }, 1, [1, 3], size)).toEqual({ row: 1, column: 1 })
    expect(stepped({ row: 1, column: 1 }, -1, [1, 3], size)).toEqual({ row: 0, column: 3 })
    expect(stepped({ row: 2, column: 3 }, 1, [1, 3], size)).toBeNull()
  })

  it('select from where they began', () => {
    const selection = { anchor: { row: 2, column: 1 }, at: { row: 1, column: 2 } }
    expect(bounds(selection)).toEqual({ top: 1, bottom: 2, left: 1, right: 2 })
    expect(cellsOf(selection)).toHaveLength(4)
  })
})
