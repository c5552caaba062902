/** The columns of the customer list. */
import { partyColumns } from '@/components/parties/columns'
import type { Column } from '@/components/records/columns'
import { Amount } from '@/components/ui/amount'
import { formatPaise } from '@/core/amount'
import type { Customer } from '@/core/types'

export const customerColumns: readonly Column<Customer>[] = [
  ...partyColumns,
  {
    key: 'limit',
    head: 'column-limit',
    width: 110,
    figures: true,
    sortable: true,
    text: ({ credit_limit_paise: limit }) => (limit === null ? '' : formatPaise(limit)),
    cell: ({ credit_limit_paise: limit }) =>
      limit === null ? <span className="text-faint">–</span> : <Amount paise={limit} bare />,
  },
]
