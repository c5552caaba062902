/** Why cash goes into the drawer or out of it, the usual first. */
import type { Texts, WordKey } from '@/core/l10n'
import type { CashReason, CashWay } from '@/core/types'

export const WAYS = [
  { direction: 'out', reason: 'deposit', words: 'cash-out-deposit' },
  { direction: 'out', reason: 'expense', words: 'cash-out-expense' },
  { direction: 'out', reason: 'float', words: 'cash-out-float' },
  { direction: 'out', reason: 'other', words: 'cash-out-other' },
  { direction: 'in', reason: 'float', words: 'cash-in-float' },
  { direction: 'in', reason: 'other', words: 'cash-in-other' },
] as const satisfies readonly { direction: CashWay; reason: CashReason; words: WordKey }[]

/** What cash moved for, in words. */
export const wayWords = (t: Texts, direction: CashWay, reason: CashReason) => {
  const known = WAYS.find((way) => way.direction === direction && way.reason === reason)
  return known ? t(known.words) : reason
}
