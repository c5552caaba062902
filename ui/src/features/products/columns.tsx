/** The columns of the product list. */
import type { Column } from '@/components/records/columns'
import type { BranchFilter } from '@/components/stock/use-branch-filter'
import { OverriddenBadge } from '@/components/sync/overridden-mark'
import { WaitingBadge } from '@/components/sync/waiting-badge'
import { Badge } from '@/components/ui/badge'
import { cx } from '@/components/ui/cx'
import { formatPaise, formatPercent, formatQuantity } from '@/core/amount'
import type { Product } from '@/core/types'

const isLow = (p: Product) => p.low_stock_milli !== null && p.on_hand_milli < p.low_stock_milli

/** The badge is about this branch's stock, whatever the others have. */
function OnHand({ product, branchFilter }: { product: Product; branchFilter: BranchFilter }) {
  const out = product.on_hand_milli <= 0
  const milli = product.on_hand_milli + (branchFilter === 'all' ? (product.elsewhere_milli ?? 0) : 0)
  return (
    <span className="inline-flex items-center gap-2">
      {isLow(product) && (
        <Badge tone={out ? 'bad' : 'warn'}>
          {out ? 'Out' : 'Low'}
          {branchFilter === 'all' && ' here'}
        </Badge>
      )}
      <span className={cx(milli < 0 && 'text-bad')}>
        {formatQuantity(milli)} <span className="text-faint">{product.unit}</span>
      </span>
    </span>
  )
}

const named: readonly Column<Product>[] = [
  {
    key: 'name',
    head: 'Name',
    width: 'minmax(180px, 3fr)',
    cell: (p) => (
      <span className="flex items-center gap-2">
        <span className="truncate font-medium">{p.name}</span>
        {p.waiting && <WaitingBadge />}
        <OverriddenBadge record={p.id} />
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
]

const hsn = (from: number): Column<Product> => ({
  key: 'hsn',
  head: 'HSN',
  width: '84px',
  from,
  cell: (p) => <span className="tabular text-quiet">{p.hsn}</span>,
})

const amounts: readonly Column<Product>[] = [
  { key: 'tax', head: 'Tax', width: '56px', figures: true, from: 900, cell: (p) => formatPercent(p.tax_rate_milli) },
  { key: 'price', head: 'Price ₹', width: '120px', figures: true, cell: (p) => formatPaise(p.price_paise) },
]

const stock = (branchFilter: BranchFilter): Column<Product> => ({
  key: 'stock',
  head: branchFilter === 'all' ? 'On hand, all branches' : 'On hand',
  width: branchFilter === 'all' ? '168px' : '130px',
  figures: true,
  cell: (p) => <OnHand product={p} branchFilter={branchFilter} />,
})

const elsewhere: Column<Product> = {
  key: 'elsewhere',
  head: 'Elsewhere',
  width: '90px',
  figures: true,
  from: 1140,
  cell: (p) =>
    p.elsewhere_milli ? (
      <span className="text-faint">
        {formatQuantity(p.elsewhere_milli)} {p.unit}
      </span>
    ) : null,
}

/** With the Elsewhere column, HSN needs a wider window. Under "All branches" there is no Elsewhere. */
export function columnsFor(branchFilter: BranchFilter, knowsAll: boolean): readonly Column<Product>[] {
  const beside = knowsAll && branchFilter === 'here'
  return [...named, hsn(beside ? 1240 : 1180), ...amounts, stock(branchFilter), ...(beside ? [elsewhere] : [])]
}
