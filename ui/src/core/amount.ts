/**
 * Money, quantities and rates between what people type and the whole numbers that are stored.
 * Everything here works on digits; no amount ever passes through a fraction.
 */

export type Parsed = { ok: true; value: number | null } | { ok: false; message: string }

const DEVANAGARI_ZERO = 0x0966

/** Returns `text` with Devanagari digits as ASCII ones, without grouping, spaces or the given signs. */
function tidy(text: string, signs: RegExp): string {
  return text
    .replace(/[०-९]/g, (d) => String(d.charCodeAt(0) - DEVANAGARI_ZERO))
    .replace(signs, '')
    .replace(/[\s,\u00a0\u202f]/g, '')
}

/** Reads a decimal text as a whole number of `10^-decimals` steps; empty text is null. */
function parseScaled(text: string, decimals: number, signs: RegExp, example: string): Parsed {
  const plain = tidy(text, signs)
  if (plain === '') return { ok: true, value: null }
  const match = /^(-?)(\d*)(?:\.(\d*))?$/.exec(plain)
  if (!match || (!match[2] && !match[3])) return { ok: false, message: `Write a number, for example ${example}.` }
  const fraction = (match[3] ?? '').replace(/0+$/, '')
  if (fraction.length > decimals) return { ok: false, message: `At most ${decimals} digits after the point.` }
  const digits = `${match[2] || '0'}${fraction.padEnd(decimals, '0')}`
  const value = Number(`${match[1]}${digits}`)
  if (!Number.isSafeInteger(value)) return { ok: false, message: 'This number is too large.' }
  return { ok: true, value: value === 0 ? 0 : value }
}

/** "₹1,234.50" → 123450 paise. */
export const parseRupees = (text: string) => parseScaled(text, 2, /₹|^rs\.?/gi, '1,234.50')

/** "2.125" → 2125 thousandths of a unit. */
export const parseQuantity = (text: string) => parseScaled(text, 3, /(?!)/g, '2.5')

/** "18 %" → 18000 thousandths of a percent. */
export const parsePercent = (text: string) => parseScaled(text, 3, /%/g, '18')

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

const grouped = new Intl.NumberFormat('en-IN')

/** 1234567 → "12,34,567". */
export const formatCount = (count: number) => grouped.format(count)

/** "1 change", "12,345 changes"; `many` where an s is not enough. */
export const counted = (count: number, one: string, many = `${one}s`) =>
  `${formatCount(count)} ${count === 1 ? one : many}`

/** 123450 paise → "1,234.50", grouped in lakhs. */
export function formatPaise(paise: number): string {
  const { sign, whole, fraction } = split(paise, 2)
  return `${sign}${grouped.format(whole)}.${fraction}`
}

/** 123450 paise → "₹1,234.50". */
export const formatRupees = (paise: number) => formatPaise(paise).replace(/^-?/, (sign) => `${sign}₹`)

/** A large sum without its paise: 98765432150 → "₹98,76,54,321". Rounds down towards zero. */
export function formatWholeRupees(paise: number): string {
  const { sign, whole } = split(paise, 2)
  return `${sign}₹${grouped.format(whole)}`
}

function trimmed(value: number, decimals: number): string {
  const { sign, whole, fraction } = split(value, decimals)
  const rest = fraction.replace(/0+$/, '')
  return `${sign}${grouped.format(whole)}${rest ? `.${rest}` : ''}`
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
