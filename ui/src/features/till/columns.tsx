/** The columns of the list of shifts. */
import type { Column } from '@/components/records/columns'
import { WaitingBadge } from '@/components/sync/waiting-badge'
import { Amount } from '@/components/ui/amount'
import { Badge } from '@/components/ui/badge'
import type { Texts } from '@/core/l10n'
import { businessDay } from '@/core/time'
import type { ShiftRow } from '@/core/types'
import { Difference } from './difference'

export function shiftColumns(t: Texts): readonly Column<ShiftRow>[] {
  return [
    {
      key: 'date',
      head: 'bills-day',
      width: 110,
      sortable: true,
      cell: ({ shift }) => <span className="tabular">{businessDay(shift.business_date)}</span>,
    },
    {
      key: 'number',
      head: 'column-number',
      width: 160,
      sortable: true,
      cell: ({ number }) =>
        number ? (
          <span className="tabular font-medium">{number}</span>
        ) : (
          <Badge tone="accent">{t('shift-state-open')}</Badge>
        ),
    },
    {
      key: 'branch',
      head: 'column-branch_id',
      width: 140,
      grow: 1,
      drop: 2,
      sortable: true,
      cell: ({ branch }) => <span className="truncate">{branch ?? '–'}</span>,
    },
    {
      key: 'till',
      head: 'column-till_code',
      width: 90,
      drop: 1,
      sortable: true,
      cell: ({ shift }) => <span className="tabular text-quiet">{shift.till_code}</span>,
    },
    {
      key: 'opened_by',
      head: 'shift-opened-by',
      width: 120,
      drop: 3,
      cell: ({ shift }) => <span className="truncate">{shift.opened_by}</span>,
    },
    {
      key: 'sales',
      head: 'shift-sold',
      width: 130,
      figures: true,
      sortable: true,
      cell: ({ sales_paise }) => (sales_paise === null ? '' : <Amount paise={sales_paise} />),
    },
    {
      key: 'difference',
      head: 'shift-difference',
      width: 130,
      sortable: true,
      cell: ({ difference_paise }) => (difference_paise === null ? '' : <Difference paise={difference_paise} />),
    },
    {
      key: 'way',
      head: 'bills-way',
      width: 110,
      drop: 3,
      cell: ({ waiting }) =>
        waiting ? <WaitingBadge /> : <span className="text-small text-faint">{t('bills-sent')}</span>,
    },
  ]
}
