/** The columns of a list of parties. */
import type { Column } from '@/components/records/columns'
import { OverriddenBadge } from '@/components/sync/overridden-mark'
import { WaitingBadge } from '@/components/sync/waiting-badge'
import type { Party } from './draft'

export const partyColumns: readonly Column<Party>[] = [
  {
    key: 'name',
    head: 'Name',
    width: 'minmax(180px, 2fr)',
    cell: (party) => (
      <span className="flex items-center gap-2">
        <span className="truncate font-medium">{party.name}</span>
        {party.waiting && <WaitingBadge />}
        <OverriddenBadge record={party.id} />
      </span>
    ),
  },
  {
    key: 'phone',
    head: 'Phone',
    width: 'minmax(124px, 1fr)',
    cell: (party) => <span className="tabular text-quiet">{party.phone}</span>,
  },
  {
    key: 'email',
    head: 'E-mail',
    width: 'minmax(120px, 1.5fr)',
    from: 1180,
    cell: (party) => <span className="text-quiet">{party.email}</span>,
  },
  {
    key: 'address',
    head: 'Address',
    width: 'minmax(120px, 1.5fr)',
    from: 900,
    cell: (party) => <span className="text-quiet">{party.address?.replaceAll('\n', ', ')}</span>,
  },
  {
    key: 'gstin',
    head: 'GSTIN',
    width: '140px',
    from: 1040,
    cell: (party) => <span className="tabular text-quiet">{party.gstin}</span>,
  },
]
