/** The columns of the list of bills. */
import type { Column } from '@/components/records/columns'
import { WaitingBadge } from '@/components/sync/waiting-badge'
import { Amount } from '@/components/ui/amount'
import { Badge, type Tone } from '@/components/ui/badge'
import type { Texts, WordKey } from '@/core/l10n'
import { businessDay } from '@/core/time'
import type { CreditNote, Invoice } from '@/core/types'

/** How a bill stands, in a word. */
export function standing({ status, paid_paise, total_paise, returned }: Invoice): { words: WordKey; tone: Tone } {
  if (status === 'cancelled') return { words: 'bills-state-cancelled', tone: 'grey' }
  if (returned === 'whole') return { words: 'bills-state-returned', tone: 'grey' }
  if (returned === 'part' && paid_paise >= total_paise) return { words: 'bills-state-part-returned', tone: 'grey' }
  if (paid_paise >= total_paise) return { words: 'bills-state-paid', tone: 'ok' }
  return paid_paise > 0 ? { words: 'bills-state-part', tone: 'warn' } : { words: 'bills-state-due', tone: 'bad' }
}

export function Standing({ bill, t }: { bill: Invoice; t: Texts }) {
  const { words, tone } = standing(bill)
  return <Badge tone={tone}>{t(words)}</Badge>
}

export function billColumns(t: Texts): readonly Column<Invoice>[] {
  return [
    {
      key: 'number',
      head: 'column-number',
      width: 150,
      sortable: true,
      cell: ({ number }) => <span className="tabular font-medium">{number}</span>,
    },
    {
      key: 'date',
      head: 'bills-day',
      width: 110,
      drop: 1,
      sortable: true,
      cell: ({ business_date }) => <span className="tabular text-quiet">{businessDay(business_date)}</span>,
    },
    {
      key: 'customer',
      head: 'column-customer_id',
      width: 160,
      grow: 1,
      sortable: true,
      cell: ({ customer_name }) => <span className="truncate">{customer_name ?? '–'}</span>,
    },
    {
      key: 'phone',
      head: 'form-phone',
      width: 130,
      drop: 3,
      cell: ({ customer_phone }) => <span className="tabular text-quiet">{customer_phone}</span>,
    },
    {
      key: 'total',
      head: 'column-total_paise',
      width: 120,
      figures: true,
      sortable: true,
      cell: ({ total_paise }) => <Amount paise={total_paise} />,
    },
    { key: 'standing', head: 'column-status', width: 120, cell: (bill) => <Standing bill={bill} t={t} /> },
    {
      key: 'way',
      head: 'bills-way',
      width: 110,
      drop: 2,
      cell: ({ waiting }) =>
        waiting ? <WaitingBadge /> : <span className="text-small text-faint">{t('bills-sent')}</span>,
    },
  ]
}

export function noteColumns(t: Texts): readonly Column<CreditNote>[] {
  return [
    {
      key: 'number',
      head: 'column-number',
      width: 160,
      sortable: true,
      cell: ({ number }) => <span className="tabular font-medium">{number}</span>,
    },
    {
      key: 'date',
      head: 'bills-day',
      width: 110,
      drop: 1,
      sortable: true,
      cell: ({ business_date }) => <span className="tabular text-quiet">{businessDay(business_date)}</span>,
    },
    {
      key: 'bill',
      head: 'column-invoice_number',
      width: 160,
      drop: 2,
      sortable: true,
      cell: ({ invoice_number }) => <span className="tabular">{invoice_number}</span>,
    },
    {
      key: 'customer',
      head: 'column-customer_id',
      width: 150,
      grow: 1,
      sortable: true,
      cell: ({ customer_name }) => <span className="truncate">{customer_name ?? '–'}</span>,
    },
    {
      key: 'total',
      head: 'column-total_paise',
      width: 120,
      figures: true,
      sortable: true,
      cell: ({ total_paise }) => <Amount paise={total_paise} />,
    },
    {
      key: 'staff',
      head: 'column-staff_id',
      width: 120,
      drop: 2,
      cell: ({ staff }) => <span className="truncate">{staff}</span>,
    },
    {
      key: 'open',
      head: 'bills-note-open',
      width: 110,
      figures: true,
      cell: ({ customer_id, open_paise }) =>
        customer_id ? (
          <span className="text-small text-faint">{t('return-on-account')}</span>
        ) : (
          <Amount paise={open_paise} />
        ),
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
