/** What the list of bills shows, kept in the address. */
import type { ListFilter } from '@/core/types'

export type BillsView = {
  q?: string
  /** A day of the books, as "2026-11-20". */
  day?: string
  unpaid?: true
  /** Bills of which something came back. */
  returned?: true
  /** The credit notes instead of the bills. */
  notes?: true
  sort?: string
  /** The bill in the drawer. */
  open?: string
}

const word = (value: unknown) => (typeof value === 'string' && value ? value : undefined)

/** Reads the view from an address, ignoring what does not belong to it. */
export function readBillsView({ q, day, unpaid, returned, notes, sort, open }: Record<string, unknown>): BillsView {
  const known = word(day)
  return {
    q: word(q),
    day: known && /^\d{4}-\d\d-\d\d$/.test(known) ? known : undefined,
    unpaid: unpaid ? true : undefined,
    returned: returned ? true : undefined,
    notes: notes ? true : undefined,
    sort: word(sort),
    open: word(open),
  }
}

/** The engine's filters of a view. */
export const filtersOf = ({ day, unpaid, returned }: BillsView): ListFilter[] => [
  ...(day ? ['from', 'to'].map((name) => ({ name, value: day })) : []),
  ...(unpaid ? [{ name: 'unpaid', value: null }] : []),
  ...(returned ? [{ name: 'returned', value: null }] : []),
]
