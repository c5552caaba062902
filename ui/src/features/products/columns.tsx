/** The columns of the product list. */
import type { Column } from '@/components/records/columns'
import type { BranchFilter } from '@/components/stock/use-branch-filter'
import { OverriddenBadge } from '@/components/sync/overridden-mark'
import { WaitingBadge } from '@/components/sync/waiting-badge'
import { Amount } from '@/components/ui/amount'
import { formatPaise, formatPercent, formatQuantity } from '@/core/amount'
import { moment } from '@/core/time'
import type { Product } from '@/core/types'
import { OnHand } from './on-hand'

const onHand = (p: Product, branchFilter: BranchFilter) =>
  p.on_hand_milli + (branchFilter === 'all' ? (p.elsewhere_milli ?? 0) : 0)

const quiet = (text: string | null) => <span className="tabular text-quiet">{text}</span>
const optional = (paise: number | null) => (paise === null ? '' : formatPaise(paise))

const named: readonly Column<Product>[] = [
  {
    key: 'name',
    head: 'column-name',
    width: 240,
    grow: 3,
    sortable: true,
    cell: (p) => (
      <span className="flex items-center gap-2">
        <span className="truncate font-medium">{p.name}</span>
        {p.waiting && <WaitingBadge />}
        <OverriddenBadge record={p.id} />
      </span>
    ),
    text: (p) => p.name,
  },
  {
    key: 'sku',
    head: 'column-code',
    width: 100,
    grow: 1,
    drop: 2,
    sortable: true,
    cell: (p) => quiet(p.sku),
    text: (p) => p.sku ?? '',
  },
  {
    key: 'barcode',
    head: 'column-barcode',
    width: 120,
    grow: 1,
    drop: 7,
    extra: true,
    sortable: true,
    cell: (p) => quiet(p.barcode),
    text: (p) => p.barcode ?? '',
  },
  {
    key: 'group',
    head: 'column-group',
    width: 100,
    grow: 1,
    drop: 4,
    sortable: true,
    cell: (p) => quiet(p.item_group_name),
    text: (p) => p.item_group_name ?? '',
  },
  {
    key: 'hsn',
    head: 'column-hsn',
    width: 84,
    drop: 6,
    sortable: true,
    cell: (p) => quiet(p.hsn),
    text: (p) => p.hsn ?? '',
  },
]

const amounts: readonly Column<Product>[] = [
  {
    key: 'tax',
    head: 'column-tax',
    width: 56,
    figures: true,
    drop: 3,
    sortable: true,
    cell: (p) => p.tax_class ?? formatPercent(p.tax_rate_milli),
    text: (p) => p.tax_class ?? formatPercent(p.tax_rate_milli),
  },
  {
    key: 'price',
    head: 'column-price',
    width: 110,
    figures: true,
    sortable: true,
    cell: (p) => <Amount paise={p.price_paise} bare />,
    text: (p) => formatPaise(p.price_paise),
  },
  {
    key: 'cost',
    head: 'column-cost',
    width: 110,
    figures: true,
    drop: 8,
    extra: true,
    sortable: true,
    cell: (p) => p.cost_paise !== null && <Amount paise={p.cost_paise} bare />,
    text: (p) => optional(p.cost_paise),
  },
]

const stock = (branchFilter: BranchFilter): Column<Product> => ({
  key: 'stock',
  head: branchFilter === 'all' ? 'column-stock-all' : 'column-stock',
  width: branchFilter === 'all' ? 168 : 120,
  figures: true,
  // The engine sorts by this branch's stock.
  sortable: branchFilter === 'here',
  cell: (p) => <OnHand product={p} milli={onHand(p, branchFilter)} all={branchFilter === 'all'} />,
  text: (p) => formatQuantity(onHand(p, branchFilter)),
})

const elsewhere: Column<Product> = {
  key: 'elsewhere',
  head: 'column-elsewhere',
  width: 90,
  figures: true,
  drop: 1,
  sortable: true,
  cell: (p) =>
    p.elsewhere_milli ? (
      <span className="text-faint">
        {formatQuantity(p.elsewhere_milli)} {p.unit}
      </span>
    ) : null,
  text: (p) => (p.elsewhere_milli ? formatQuantity(p.elsewhere_milli) : ''),
}

const further: readonly Column<Product>[] = [
  {
    key: 'low_stock',
    head: 'column-low-stock',
    width: 110,
    figures: true,
    drop: 9,
    extra: true,
    sortable: true,
    cell: (p) => (p.low_stock_milli === null ? null : formatQuantity(p.low_stock_milli)),
    text: (p) => (p.low_stock_milli === null ? '' : formatQuantity(p.low_stock_milli)),
  },
  {
    key: 'updated',
    head: 'column-updated',
    width: 140,
    drop: 10,
    extra: true,
    sortable: true,
    cell: (p) => quiet(moment(p.updated_at)),
  },
]

/** Under "All branches" there is no column of what lies elsewhere. */
export function columnsFor(branchFilter: BranchFilter, knowsAll: boolean): readonly Column<Product>[] {
  const beside = knowsAll && branchFilter === 'here'
  return [...named, ...amounts, stock(branchFilter), ...(beside ? [elsewhere] : []), ...further]
}
