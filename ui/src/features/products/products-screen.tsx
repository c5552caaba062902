/** The products. */
import { Gem } from 'lucide-react'
import { useMemo } from 'react'
import { LastChange } from '@/components/history/last-change'
import type { RecordScreenProps } from '@/components/records/record-route'
import { RecordScreen } from '@/components/records/record-screen'
import { BranchFilterSwitch } from '@/components/stock/branch-filter-switch'
import { useBranchFilter } from '@/components/stock/use-branch-filter'
import { useHost } from '@/core/host-context'
import type { Product } from '@/core/types'
import { columnsFor } from './columns'
import { ChangePrices } from './prices/change-prices'
import { ProductForm } from './product-form'

export function ProductsScreen({ view, onView }: RecordScreenProps) {
  const host = useHost()
  const { branchFilter, knowsAll } = useBranchFilter()
  const columns = useMemo(() => columnsFor(branchFilter, knowsAll), [branchFilter, knowsAll])
  return (
    <RecordScreen<Product>
      table="products"
      icon={Gem}
      emptyText="Add what you sell: a name and a price are enough. Products are kept on this computer and work without internet."
      columns={columns}
      codeOf={(text) => (/^\S*\d\S*$/.test(text) ? 'barcode' : null)}
      fetchPage={(query) => host.listProducts(query)}
      fetchOne={(id) => host.product(id)}
      remove={(id) => host.deleteProduct(id)}
      restore={(id) => host.restoreProduct(id)}
      note={(product) => <LastChange table="products" row={product} />}
      form={(props) => <ProductForm key={props.record?.id ?? 'new'} {...props} />}
      // In a narrow window it wraps to a line of its own.
      filters={
        <>
          <BranchFilterSwitch className="order-last basis-full min-[1100px]:order-none min-[1100px]:basis-auto" />
          <ChangePrices search={view.q} />
        </>
      }
      view={view}
      onView={onView}
    />
  )
}
