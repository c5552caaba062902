/**
 * Converts money, quantities and rates between typed text and the stored integers.
 * Everything works on digits; no amount is ever a floating-point fraction.
 */

import { locale } from './l10n/language'
import type { Messages } from './messages'
import type { Message, Value } from './types'

export type Parsed = { ok: true; value: number | null } | { ok: false; message: Message }

/** The zero digits of scripts in use in India and nearby, as in `domain/text.rs`. */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20,
  0x1040, 0x1090, 0x17e0, 0xff10,
]

/** Returns a digit of any script as an ASCII one. */
export function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  const zero = ZEROS.find((start) => code >= start && code < start + 10)
  return zero === undefined ? digit : String(code - zero)
}

/** Commas only between groups: the last of three digits, the others of two (lakhs) or three. */
const GROUPED = /^(\d*|[1-9]\d?(,\d{2})*,\d{3}|[1-9]\d{0,2}(,\d{3})+)$/

/** What a number counts: how many decimals it has, its form with the signs that may stand beside it, and an example. */
interface Unit {
  decimals: number
  form: RegExp
  example: string
}

const RUPEES: Unit = {
  decimals: 2,
  form: /^(-?)(?:(?:₹|rs\.?)\s*)?(-?)([\d,]*)(?:\.(\d*))?$/i,
  example: '1234.50',
}
const QUANTITY: Unit = { decimals: 3, form: /^(-?)(-?)([\d,]*)(?:\.(\d*))?$/, example: '2.5' }
const PERCENT: Unit = { decimals: 3, form: /^(-?)(-?)([\d,]*)(?:\.(\d*))?\s*%?$/, example: '18' }

const refused = (key: keyof Messages, values: Record<string, Value> = {}): Parsed => ({
  ok: false,
  message: { key, values },
})

/**
 * Reads a decimal text as a whole number of `10^-decimals` steps; empty text is null. By the rules of the engine's `domain/money`, whose
 * `vectors.json` holds both to them.
 */
function parseScaled(text: string, { decimals, form, example }: Unit): Parsed {
  const typed = text.trim()
  if (typed === '') return { ok: true, value: null }
  const match = form.exec(typed.replace(/\p{Nd}/gu, asciiDigit).replaceAll('−', '-'))
  const [, before = '', behind = '', whole = '', part = ''] = match ?? []
  if (!match || (before && behind) || !/\d/.test(whole + part))
    return refused('form-number-plain', { example: { unit: 'text', value: example } })
  if (!GROUPED.test(whole)) return refused('form-number-ambiguous', { typed: { unit: 'text', value: typed } })
  const fraction = part.replace(/0+$/, '')
  if (fraction.length > decimals) return refused('form-number-decimals', { count: { unit: 'count', value: decimals } })
  const value = Number(`${before}${behind}${whole.replaceAll(',', '') || '0'}${fraction.padEnd(decimals, '0')}`)
  if (!Number.isSafeInteger(value)) return refused('form-number-large')
  return { ok: true, value: value === 0 ? 0 : value }
}

/** "₹1,234.50" → 123450 paise. */
export const parseRupees = (text: string) => parseScaled(text, RUPEES)

/** "2.125" → 2125 thousandths of a unit. */
export const parseQuantity = (text: string) => parseScaled(text, QUANTITY)

/** "18 %" → 18000 thousandths of a percent. */
export const parsePercent = (text: string) => parseScaled(text, PERCENT)

/** The price of a quantity, rounded to the paisa, halves away from zero; null where it is more than can be shown exactly. */
export function times(paise: number, milli: number): number | null {
  const product = BigInt(paise) * BigInt(milli)
  const half = product < 0n ? -500n : 500n
  const amount = Number((product + half) / 1000n)
  return Number.isSafeInteger(amount) ? amount : null
}

/** Splits a whole number of steps into sign, whole part and fraction digits. */
function split(value: number, decimals: number): { sign: string; whole: number; fraction: string } {
  const step = 10 ** decimals
  const size = Math.abs(value)
  return {
    sign: value < 0 ? '-' : '',
    whole: Math.trunc(size / step),
    fraction: String(size % step).padStart(decimals, '0'),
  }
}

const formats = new Map<string, Intl.NumberFormat>()

/** Groups in lakhs and writes the digits of the window's language. */
function grouped(): Intl.NumberFormat {
  const at = locale()
  const known = formats.get(at) ?? new Intl.NumberFormat(at)
  formats.set(at, known)
  return known
}

/** Writes the digits behind the point, which no number format may round. */
const digits = (fraction: string) => fraction.replace(/\d/g, (digit) => grouped().format(Number(digit)))

/** 1234567 → "12,34,567". */
export const formatCount = (count: number) => grouped().format(count)

/** "1 change", "12,345 changes"; `many` where an s is not enough. */
export const counted = (count: number, one: string, many = `${one}s`) =>
  `${formatCount(count)} ${count === 1 ? one : many}`

/** 123450 paise → "1,234.50", grouped in lakhs. */
export function formatPaise(paise: number): string {
  const { sign, whole, fraction } = split(paise, 2)
  return `${sign}${grouped().format(whole)}.${digits(fraction)}`
}

/** 123450 paise → "₹1,234.50". */
export const formatRupees = (paise: number) => formatPaise(paise).replace(/^-?/, (sign) => `${sign}₹`)

/**
 * A large sum without its paise: 98765432150 → "₹98,76,54,321". Rounds down towards zero. The largest exact number stands for whatever is
 * more (`Paise::LARGEST_SHOWN`).
 */
export function formatWholeRupees(paise: number): string {
  const { sign, whole } = split(paise, 2)
  return `${paise === Number.MAX_SAFE_INTEGER ? '> ' : ''}${sign}₹${grouped().format(whole)}`
}

function trimmed(value: number, decimals: number): string {
  const { sign, whole, fraction } = split(value, decimals)
  const rest = fraction.replace(/0+$/, '')
  return `${sign}${grouped().format(whole)}${rest ? `.${digits(rest)}` : ''}`
}

/** 2500 thousandths → "2.5". */
export const formatQuantity = (milli: number) => trimmed(milli, 3)

/** 18000 thousandths of a percent → "18 %". */
export const formatPercent = (milli: number) => `${trimmed(milli, 3)} %`

/** What an input shows for a stored amount; empty for none. */
export const editable = {
  rupees: (paise: number | null) => (paise === null ? '' : formatPaise(paise)),
  quantity: (milli: number | null) => (milli === null ? '' : formatQuantity(milli)),
  percent: (milli: number | null) => (milli === null ? '' : trimmed(milli, 3)),
}
