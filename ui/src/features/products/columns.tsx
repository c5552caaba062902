/** What the product list shows of a product. */
import { Badge } from '@/components/badge'
import { cx } from '@/components/cx'
import type { Column } from '@/components/records/columns'
import { LostBadge } from '@/components/sync/lost-mark'
import { WaitingBadge } from '@/components/sync/waiting-badge'
import { formatPaise, formatPercent, formatQuantity } from '@/core/amount'
import type { Product } from '@/core/types'

const isLow = (p: Product) => p.low_stock_milli !== null && p.on_hand_milli < p.low_stock_milli

function OnHand({ product }: { product: Product }) {
  return (
    <span className="inline-flex items-center gap-2">
      {isLow(product) && (
        <Badge tone={product.on_hand_milli <= 0 ? 'bad' : 'warn'}>{product.on_hand_milli <= 0 ? 'Out' : 'Low'}</Badge>
      )}
      <span className={cx(product.on_hand_milli < 0 && 'text-bad')}>
        {formatQuantity(product.on_hand_milli)} <span className="text-faint">{product.unit}</span>
      </span>
    </span>
  )
}

export const productColumns: readonly Column<Product>[] = [
  {
    key: 'name',
    head: 'Name',
    width: 'minmax(180px, 3fr)',
    cell: (p) => (
      <span className="flex items-center gap-2">
        <span className="truncate font-medium">{p.name}</span>
        {p.waiting && <WaitingBadge />}
        <LostBadge record={p.id} />
      </span>
    ),
  },
  {
    key: 'sku',
    head: 'Code',
    width: 'minmax(80px, 1fr)',
    from: 820,
    cell: (p) => <span className="tabular text-quiet">{p.sku}</span>,
  },
  {
    key: 'group',
    head: 'Group',
    width: 'minmax(80px, 1fr)',
    from: 1000,
    cell: (p) => <span className="text-quiet">{p.item_group_name}</span>,
  },
  {
    key: 'hsn',
    head: 'HSN',
    width: '84px',
    from: 1180,
    cell: (p) => <span className="tabular text-quiet">{p.hsn}</span>,
  },
  { key: 'tax', head: 'Tax', width: '56px', figures: true, from: 900, cell: (p) => formatPercent(p.tax_rate_milli) },
  { key: 'price', head: 'Price ₹', width: '120px', figures: true, cell: (p) => formatPaise(p.price_paise) },
  { key: 'stock', head: 'On hand', width: '130px', figures: true, cell: (p) => <OnHand product={p} /> },
]
