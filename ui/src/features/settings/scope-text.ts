/** The data scope as text. Pure, for tests. */
import { counted } from '@/core/amount'
import type { Scope, Scoped, Share } from '@/core/types'

export type Part = 'customers' | 'suppliers' | 'bills' | 'stock'

const words: Record<Share, string> = {
  both: 'Sent and received',
  send: 'Sent, not kept here',
  stay: 'Never leave this computer',
}

/** Customers and suppliers belong to the whole shop, so they cannot stay on one computer. */
export const choices = (part: Part): [Share, string][] =>
  (part === 'bills' || part === 'stock' ? (['both', 'send', 'stay'] as const) : (['both', 'send'] as const)).map(
    (share) => [share, words[share]],
  )

export const windows: [number | null, string][] = [
  [null, 'All of them'],
  [3, 'The last 3 months'],
  [6, 'The last 6 months'],
  [12, 'The last 12 months'],
  [24, 'The last 2 years'],
]

/** Adds an option for a number of months set elsewhere, e.g. by the command line. */
export const windowsWith = (months: number | null): [number | null, string][] =>
  windows.some(([each]) => each === months) ? windows : [...windows, [months, `The last ${months} months`]]

/** Returns warnings about a scope before it is applied. */
export function warnings(scope: Scope): string[] {
  const said: string[] = []
  if (scope.bills === 'stay' || scope.stock === 'stay')
    said.push('What never leaves this computer is lost with it, unless you keep backups.')
  if (scope.stock === 'send') said.push('Without stock movements this computer cannot show what is on hand.')
  return said
}

/** The effects of a new scope. */
export function scopedText({ removed, waiting, fetches }: Scoped): string {
  const parts = [
    removed > 0 && `${counted(removed, 'record')} went from this computer; the hub has them.`,
    waiting.length > 0 && `Stays until it is sent: ${waiting.join(', ')}.`,
    fetches && 'What was missing comes with the next sync.',
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(' ') : 'Applied.'
}

export const sameScope = (a: Scope, b: Scope) =>
  (['customers', 'suppliers', 'bills', 'stock', 'months'] as const).every((key) => a[key] === b[key])
