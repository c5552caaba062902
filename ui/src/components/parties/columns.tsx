/** The columns of a list of parties. */
import type { Column } from '@/components/records/columns'
import { OverriddenBadge } from '@/components/sync/overridden-mark'
import { WaitingBadge } from '@/components/sync/waiting-badge'
import { moment } from '@/core/time'
import type { Party } from './draft'

const quiet = (text: string | null | undefined) => <span className="tabular text-quiet">{text}</span>
const oneLine = (text: string | null) => text?.replaceAll('\n', ', ') ?? ''

export const partyColumns: readonly Column<Party>[] = [
  {
    key: 'name',
    head: 'column-name',
    width: 220,
    grow: 2,
    sortable: true,
    cell: (party) => (
      <span className="flex items-center gap-2">
        <span className="truncate font-medium">{party.name}</span>
        {party.waiting && <WaitingBadge />}
        <OverriddenBadge record={party.id} />
      </span>
    ),
    text: (party) => party.name,
  },
  {
    key: 'phone',
    head: 'column-phone',
    width: 124,
    grow: 1,
    sortable: true,
    cell: (party) => quiet(party.phone),
    text: (party) => party.phone ?? '',
  },
  {
    key: 'email',
    head: 'column-email',
    width: 160,
    grow: 1.5,
    drop: 4,
    sortable: true,
    cell: (party) => quiet(party.email),
    text: (party) => party.email ?? '',
  },
  {
    key: 'address',
    head: 'column-address',
    width: 160,
    grow: 1.5,
    drop: 2,
    sortable: true,
    cell: (party) => quiet(oneLine(party.address)),
    text: (party) => oneLine(party.address),
  },
  {
    key: 'state',
    head: 'column-state',
    width: 70,
    drop: 5,
    extra: true,
    sortable: true,
    cell: (party) => quiet(party.state_code),
    text: (party) => party.state_code ?? '',
  },
  {
    key: 'gstin',
    head: 'column-gstin',
    width: 150,
    drop: 3,
    sortable: true,
    cell: (party) => quiet(party.gstin),
    text: (party) => party.gstin ?? '',
  },
  {
    key: 'updated',
    head: 'column-updated',
    width: 140,
    drop: 6,
    extra: true,
    sortable: true,
    cell: (party) => quiet(moment(party.updated_at)),
  },
]
