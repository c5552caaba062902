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
  times,
} from './amount'
import { texts } from './l10n'
// The same file holds the engine and the command line to the same rules.
import vectors from '../../../src-tauri/domain/src/money/vectors.json'

type Steps = [number, string]
type Refused = Record<string, string[]>

const kinds = [
  { kind: 'rupees' as const, parse: parseRupees, format: formatPaise },
  { kind: 'quantity' as const, parse: parseQuantity, format: formatQuantity },
  { kind: 'rate' as const, parse: parsePercent, format: formatPercent },
]

describe.each(kinds)('$kind is read and written as the engine does', ({ kind, parse, format }) => {
  const { read, refused, written } = vectors[kind]

  it.each(read as [string, number][])('%s is %i steps', (text, steps) => {
    expect(parse(text)).toEqual({ ok: true, value: steps })
  })

  it.each(Object.entries(refused as Refused).flatMap(([words, texts]) => texts.map((text) => [text, words])))(
    'refuses %s in words',
    (text, words) => {
      const read = parse(text)
      expect(!read.ok && texts().say(read.message)).toBe(words.replace('{typed}', text.trim()))
    },
  )

  it.each(written as Steps[])('%i is written %s', (steps, text) => expect(format(steps)).toBe(text))
})

it.each(vectors.computed.times as [number, number, number | null][])(
  '%i paise times %i comes to %s',
  (price, milli, amount) => {
    expect(times(price, milli)).toBe(amount)
  },
)

describe('rupees typed become paise exactly', () => {
  it('never drifts where fractions would', () => {
    for (let paise = 0; paise < 20_000; paise++) {
      const text = `${Math.trunc(paise / 100)}.${String(paise % 100).padStart(2, '0')}`
      expect(parseRupees(text)).toEqual({ ok: true, value: paise })
    }
  })

  it('reads an empty field as no amount', () => {
    expect(parseRupees('  ')).toEqual({ ok: true, value: null })
  })
})

it('puts the sign before the rupee', () => {
  expect(formatRupees(-150)).toBe('-₹1.50')
  expect(formatWholeRupees(98765432150)).toBe('₹98,76,54,321')
})

it('says that a sum is more than can be shown', () => {
  expect(formatWholeRupees(Number.MAX_SAFE_INTEGER)).toBe('> ₹9,00,71,99,25,47,409')
})

it('what an input shows reads back as the same amount', () => {
  for (const paise of [0, 1, 99, 100, 123456789])
    expect(parseRupees(editable.rupees(paise))).toEqual({ ok: true, value: paise })
  for (const milli of [0, 1, 1500, 9_999_999])
    expect(parseQuantity(editable.quantity(milli))).toEqual({ ok: true, value: milli })
})
