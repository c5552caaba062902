/** The columns of the customer list. */
import type { Column } from '@/components/records/columns'
import { OverriddenBadge } from '@/components/sync/overridden-mark'
import { WaitingBadge } from '@/components/sync/waiting-badge'
import { formatPaise } from '@/core/amount'
import type { Customer } from '@/core/types'

export const customerColumns: readonly Column<Customer>[] = [
  {
    key: 'name',
    head: 'Name',
    width: 'minmax(180px, 2fr)',
    cell: (c) => (
      <span className="flex items-center gap-2">
        <span className="truncate font-medium">{c.name}</span>
        {c.waiting && <WaitingBadge />}
        <OverriddenBadge record={c.id} />
      </span>
    ),
  },
  {
    key: 'phone',
    head: 'Phone',
    width: 'minmax(124px, 1fr)',
    cell: (c) => <span className="tabular text-quiet">{c.phone}</span>,
  },
  {
    key: 'email',
    head: 'E-mail',
    width: 'minmax(120px, 1.5fr)',
    from: 1180,
    cell: (c) => <span className="text-quiet">{c.email}</span>,
  },
  {
    key: 'address',
    head: 'Address',
    width: 'minmax(120px, 1.5fr)',
    from: 900,
    cell: (c) => <span className="text-quiet">{c.address?.replaceAll('\n', ', ')}</span>,
  },
  {
    key: 'gstin',
    head: 'GSTIN',
    width: '140px',
    from: 1040,
    cell: (c) => <span className="tabular text-quiet">{c.gstin}</span>,
  },
  {
    key: 'limit',
    head: 'Credit limit ₹',
    width: '110px',
    figures: true,
    cell: (c) =>
      c.credit_limit_paise === null ? <span className="text-faint">–</span> : formatPaise(c.credit_limit_paise),
  },
]
