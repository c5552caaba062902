/** The shop in five figures. */
import { useQuery } from '@tanstack/react-query'
import { Boxes, Gem, IndianRupee, type LucideIcon, TriangleAlert, Truck, Users } from 'lucide-react'
import { cx } from '@/components/cx'
import { Panel } from '@/components/page'
import { Bone, Failure } from '@/components/states'
import { formatCount, formatWholeRupees } from '@/core/amount'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'

type TileProps = { icon: LucideIcon; label: string; value?: string; note?: string; warn?: boolean; onOpen?: () => void }

function Tile({ icon: Icon, label, value, note, warn, onOpen }: TileProps) {
  const body = (
    <>
      <span className="flex items-center gap-1.5 text-small text-faint">
        <Icon aria-hidden className={cx('size-3.5', warn && 'text-warn')} />
        {label}
      </span>
      {value === undefined ? (
        <Bone className="my-2.5 w-16" />
      ) : (
        <span className={cx('tabular truncate text-figure font-semibold tracking-tight', warn && 'text-warn')}>
          {value}
        </span>
      )}
      {note && <span className="text-small text-faint">{note}</span>}
    </>
  )
  const look = 'flex min-w-0 flex-col rounded-lg border border-line bg-surface px-4 py-3 text-left'
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

export function Tiles({ toProducts, toCustomers }: { toProducts: () => void; toCustomers: () => void }) {
  const host = useHost()
  const { data, error, refetch } = useQuery({ queryKey: keys.dashboard, queryFn: () => host.dashboard() })
  if (error)
    return (
      <Panel>
        <Failure error={error} retry={() => void refetch()} />
      </Panel>
    )
  return (
    <div className="grid grid-cols-4 gap-3 lg:grid-cols-[repeat(4,minmax(0,1fr))_minmax(0,1.6fr)] [&>:last-child]:col-span-4 lg:[&>:last-child]:col-span-1">
      <Tile icon={Gem} label="Products" value={data && formatCount(data.products)} onOpen={toProducts} />
      <Tile icon={Users} label="Customers" value={data && formatCount(data.customers)} onOpen={toCustomers} />
      <Tile icon={Truck} label="Suppliers" value={data && formatCount(data.suppliers)} />
      <Tile
        icon={data && data.low_stock > 0 ? TriangleAlert : Boxes}
        label="Low stock"
        warn={Boolean(data && data.low_stock > 0)}
        value={data && formatCount(data.low_stock)}
        onOpen={toProducts}
      />
      <Tile icon={IndianRupee} label="Stock value" value={data && formatWholeRupees(data.stock_value_paise)} />
    </div>
  )
}
