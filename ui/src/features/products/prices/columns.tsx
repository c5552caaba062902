/** The columns of a price list. */
import type { GridColumn } from '@/components/grid/columns'
import { Amount } from '@/components/ui/amount'
import { cx } from '@/components/ui/cx'
import { editable, parseRupees } from '@/core/amount'
import type { Texts } from '@/core/l10n'
import type { Product } from '@/core/types'
import { difference, LEVEL, PRICE } from './prices'

const paise = (text: string) => {
  const parsed = parseRupees(text)
  return parsed.ok ? parsed.value : null
}

export const priceColumns = (t: Texts): readonly GridColumn<Product>[] => [
  {
    key: 'sku',
    head: t('prices-code'),
    width: 'minmax(80px, 1fr)',
    kind: 'text',
    readOnly: true,
    text: (row) => row.sku ?? '',
  },
  {
    key: 'name',
    head: t('prices-name'),
    width: 'minmax(160px, 3fr)',
    kind: 'text',
    readOnly: true,
    text: (row) => row.name,
  },
  {
    key: 'now',
    head: t('prices-now'),
    width: 'minmax(110px, 1fr)',
    kind: 'rupees',
    readOnly: true,
    text: (row) => editable.rupees(row.price_paise),
    draw: (_, row) => <Amount paise={row.price_paise} />,
  },
  {
    key: PRICE,
    head: t('prices-new'),
    width: 'minmax(120px, 1fr)',
    kind: 'rupees',
    text: (row) => editable.rupees(row.price_paise),
    check: (text) => (text === '' ? { key: 'prices-required', values: {} } : null),
    draw: (text) => {
      const typed = paise(text)
      return typed === null ? text : <Amount paise={typed} />
    },
  },
  {
    key: 'difference',
    head: t('prices-difference'),
    width: 'minmax(90px, 0.7fr)',
    kind: 'percent',
    readOnly: true,
    text: (row, of) => difference(row.price_paise, paise(of(PRICE))),
    draw: (text) => <span className={cx(text.startsWith('+') ? 'text-ok' : text && 'text-warn')}>{text}</span>,
  },
  {
    key: LEVEL,
    head: t('prices-low-stock'),
    width: 'minmax(110px, 1fr)',
    kind: 'quantity',
    text: (row) => editable.quantity(row.low_stock_milli),
  },
]
