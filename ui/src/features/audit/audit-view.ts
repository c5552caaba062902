/** What the log shows, kept in the address. */
import type { ListFilter } from '@/core/types'

export type AuditView = {
  q?: string
  /** What was done: a word of the log. */
  action?: string
  /** Only what somebody's PIN allowed. */
  allowed?: true
  sort?: string
}

/** What can be chosen of the log, in the order of the choice. */
export const ACTIONS = [
  'bill_final',
  'bill_cancelled',
  'payment_out',
  'goods_returned',
  'credit_used',
  'shift_opened',
  'shift_closed',
  'cash_in',
  'cash_out',
  'payment_confirmed',
  'reprinted',
  'drawer_opened',
  'price_changed',
  'override',
  'signed_in',
  'locked',
  'pin_wrong',
  'staff_changed',
  'limits_changed',
] as const

const word = (value: unknown) => (typeof value === 'string' && value ? value : undefined)

/** Reads the view from an address, ignoring what does not belong to it. */
export function readAuditView({ q, action, allowed, sort }: Record<string, unknown>): AuditView {
  return { q: word(q), action: word(action), allowed: allowed ? true : undefined, sort: word(sort) }
}

/** The engine's filters of a view. */
export const filtersOf = ({ action, allowed }: AuditView): ListFilter[] => [
  ...(action ? [{ name: 'action', value: action }] : []),
  ...(allowed ? [{ name: 'allowed', value: null }] : []),
]
