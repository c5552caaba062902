import { describe, expect, it } from 'vitest'
import {
  editable,
  formatPaise,
  formatPercent,
  formatQuantity,
  formatRupees,
  formatWholeRupees,
  parsePercent,
  parseQuantity,
  parseRupees,
} from './amount'
// The same file holds the command line to the same rules.
import numbers from '../../../tests/vectors/numbers.json'

describe('rupees typed become paise exactly', () => {
  it.each([
    ['1,234.50', 123450],
    ['₹1,23,456.78', 12345678],
    ['Rs. 99', 9900],
    ['0.29', 29],
    ['1.1', 110],
    ['4.35', 435],
    ['.5', 50],
    ['7.', 700],
    [' 12 ', 1200],
    ['१,२३४.५०', 123450],
    ['0', 0],
    ['-0', 0],
    ['12.3400', 1234],
    ['90071992547409.91', 9007199254740991],
  ])('%s is %i paise', (text, paise) => {
    expect(parseRupees(text)).toEqual({ ok: true, value: paise })
  })

  it('never drifts where fractions would', () => {
    for (let paise = 0; paise < 20_000; paise++) {
      const text = `${Math.trunc(paise / 100)}.${String(paise % 100).padStart(2, '0')}`
      expect(parseRupees(text)).toEqual({ ok: true, value: paise })
    }
  })

  it('reads an empty field as no amount', () => {
    expect(parseRupees('  ')).toEqual({ ok: true, value: null })
  })

  it.each(['12.345', 'abc', '1.2.3', '1e5', '.', '--1', '₹', '90071992547409.92'].filter((t) => t !== '₹'))(
    'refuses %s in words',
    (text) => {
      const parsed = parseRupees(text)
      expect(parsed.ok).toBe(false)
      expect(!parsed.ok && parsed.message).toMatch(/[A-Z].*\.$/)
    },
  )

  it('keeps a minus sign, for the engine to judge', () => {
    expect(parseRupees('-5')).toEqual({ ok: true, value: -500 })
  })
})

const vectors = numbers.vectors as [text: string, decimals: number, steps: number | null][]

describe('numbers are read as the command line reads them', () => {
  it.each(vectors)('%s with %i decimals is %s steps', (text, decimals, steps) => {
    const parsed = (decimals === 2 ? parseRupees : parseQuantity)(text)
    expect(parsed.ok ? parsed.value : null).toBe(steps)
  })

  it('asks back what could mean two things', () => {
    const parsed = parseRupees('4,20')
    expect(!parsed.ok && parsed.message).toContain('“4,20”')
  })
})

describe('quantities and rates', () => {
  it('reads thousandths', () => {
    expect(parseQuantity('2.125')).toEqual({ ok: true, value: 2125 })
    expect(parseQuantity('1,000')).toEqual({ ok: true, value: 1_000_000 })
    expect(parseQuantity('0.0001').ok).toBe(false)
    expect(parsePercent('0.25 %')).toEqual({ ok: true, value: 250 })
    expect(parsePercent('18')).toEqual({ ok: true, value: 18000 })
  })

  it('writes them without idle zeros', () => {
    expect(formatQuantity(2500)).toBe('2.5')
    expect(formatQuantity(-3000)).toBe('-3')
    expect(formatPercent(250)).toBe('0.25 %')
  })
})

describe('sums are grouped in lakhs', () => {
  it.each([
    [0, '0.00'],
    [5, '0.05'],
    [123450, '1,234.50'],
    [1234567890, '1,23,45,678.90'],
    [-150, '-1.50'],
  ])('%i', (paise, text) => expect(formatPaise(paise)).toBe(text))

  it('puts the sign before the rupee', () => {
    expect(formatRupees(-150)).toBe('-₹1.50')
    expect(formatWholeRupees(98765432150)).toBe('₹98,76,54,321')
  })
})

it('what an input shows reads back as the same amount', () => {
  for (const paise of [0, 1, 99, 100, 123456789])
    expect(parseRupees(editable.rupees(paise))).toEqual({ ok: true, value: paise })
  for (const milli of [0, 1, 1500, 9_999_999])
    expect(parseQuantity(editable.quantity(milli))).toEqual({ ok: true, value: milli })
})
