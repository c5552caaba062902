/** The shop in five figures. */
import { Boxes, Gem, IndianRupee, type LucideIcon, TriangleAlert, Truck, Users } from 'lucide-react'
import { BranchFilterSwitch } from '@/components/stock/branch-filter-switch'
import { useDashboard, useBranchFilter } from '@/components/stock/use-branch-filter'
import { cx } from '@/components/ui/cx'
import { Panel } from '@/components/ui/page'
import { Skeleton, Failure } from '@/components/ui/states'
import { formatCount, formatWholeRupees } from '@/core/amount'
import type { ScreenKind } from '@/core/records'

const look = 'flex min-w-0 flex-col rounded-lg border border-line bg-surface px-4 py-3 text-left'

type FigureProps = { icon: LucideIcon; label: string; value?: string; warn?: boolean }

function Figure({ icon: Icon, label, value, warn }: FigureProps) {
  return (
    <>
      <span className="flex items-center gap-1.5 text-small text-faint">
        <Icon aria-hidden className={cx('size-3.5', warn && 'text-warn')} />
        {label}
      </span>
      {value === undefined ? (
        <Skeleton className="my-2.5 w-16" />
      ) : (
        <span className={cx('tabular truncate text-figure font-semibold tracking-tight', warn && 'text-warn')}>
          {value}
        </span>
      )}
    </>
  )
}

function Tile({ onOpen, ...figure }: FigureProps & { onOpen?: () => void }) {
  const body = <Figure {...figure} />
  return onOpen ? (
    <button
      type="button"
      onClick={onOpen}
      className={cx(look, 'transition-colors duration-100 hover:border-line-strong hover:bg-hover')}
    >
      {body}
    </button>
  ) : (
    <div className={look}>{body}</div>
  )
}

export function Tiles({ toList }: { toList: (table: ScreenKind['table']) => void }) {
  const { data, error, refetch } = useDashboard()
  const { branchFilter } = useBranchFilter()
  const everywhere = branchFilter === 'all' ? data?.stock_value_everywhere_paise : null
  const worth = everywhere ?? data?.stock_value_paise
  if (error)
    return (
      <Panel>
        <Failure error={error} retry={() => void refetch()} />
      </Panel>
    )
  return (
    <div className="grid grid-cols-4 gap-3 lg:grid-cols-[repeat(4,minmax(0,1fr))_minmax(0,1.6fr)] [&>:last-child]:col-span-4 lg:[&>:last-child]:col-span-1">
      <Tile icon={Gem} label="Products" value={data && formatCount(data.products)} onOpen={() => toList('products')} />
      <Tile
        icon={Users}
        label="Customers"
        value={data && formatCount(data.customers)}
        onOpen={() => toList('customers')}
      />
      <Tile
        icon={Truck}
        label="Suppliers"
        value={data && formatCount(data.suppliers)}
        onOpen={() => toList('suppliers')}
      />
      <Tile
        icon={data && data.low_stock > 0 ? TriangleAlert : Boxes}
        label="Low stock"
        warn={Boolean(data && data.low_stock > 0)}
        value={data && formatCount(data.low_stock)}
        onOpen={() => toList('products')}
      />
      <div className={cx(look, 'flex-row flex-wrap items-center justify-between gap-x-4 gap-y-2')}>
        <div className="flex min-w-0 flex-col" data-testid="stock-value">
          <Figure
            icon={IndianRupee}
            label={branchFilter === 'all' ? 'Stock value, all branches' : 'Stock value'}
            value={worth === undefined ? undefined : formatWholeRupees(worth)}
          />
        </div>
        <BranchFilterSwitch />
      </div>
    </div>
  )
}
