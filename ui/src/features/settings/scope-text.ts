/** The data scope as text. Pure, for tests. */
import type { Texts, WordKey } from '@/core/l10n'
import type { Scope, Scoped, Share } from '@/core/types'

export type Part = 'customers' | 'suppliers' | 'bills' | 'stock'

const words: Record<Share, WordKey> = { both: 'scope-share-both', send: 'scope-share-send', stay: 'scope-share-stay' }

/** Customers and suppliers belong to the whole shop, so they cannot stay on one computer. */
export const choices = (part: Part): [Share, WordKey][] =>
  (part === 'bills' || part === 'stock' ? (['both', 'send', 'stay'] as const) : (['both', 'send'] as const)).map(
    (share) => [share, words[share]],
  )

const windows = [null, 3, 6, 12, 24]

/** How far back can be chosen, with a number of months set elsewhere, e.g. by the command line. */
export const windowsWith = (months: number | null): (number | null)[] =>
  windows.includes(months) ? windows : [...windows, months]

export const windowText = (t: Texts, months: number | null) =>
  months === null ? t('scope-all') : t('scope-months', { months })

/** Returns warnings about a scope before it is applied. */
export function warnings(scope: Scope): WordKey[] {
  const said: WordKey[] = []
  if (scope.bills === 'stay' || scope.stock === 'stay') said.push('scope-warn-lost')
  if (scope.stock === 'send') said.push('scope-warn-stock')
  return said
}

/** The effects of a new scope. */
export function scopedText(t: Texts, { removed, waiting, fetches }: Scoped): string {
  const parts = [
    removed > 0 && t('scope-removed', { count: removed }),
    waiting.length > 0 && t('scope-stays', { what: waiting.join(', ') }),
    fetches && t('scope-fetches'),
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(' ') : t('scope-applied')
}
