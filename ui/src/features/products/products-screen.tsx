/** The products. */
import { Gem } from 'lucide-react'
import { useMemo } from 'react'
import { LastChange } from '@/components/history/last-change'
import type { RecordScreenProps } from '@/components/records/record-route'
import { RecordScreen } from '@/components/records/record-screen'
import { BranchFilterSwitch } from '@/components/stock/branch-filter-switch'
import { useBranchFilter } from '@/components/stock/use-branch-filter'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'
import type { Product } from '@/core/types'
import { columnsFor } from './columns'
import { productFilters } from './filters'
import { PriceListLink } from './prices/price-list-link'
import { ProductActions } from './product-actions'
import { ProductForm } from './product-form'
import { useItemGroups } from './queries'

export function ProductsScreen({ view, onView }: RecordScreenProps) {
  const host = useHost()
  const { branchFilter, knowsAll } = useBranchFilter()
  const t = useT()
  const groups = useItemGroups().data
  const columns = useMemo(() => columnsFor(branchFilter, knowsAll), [branchFilter, knowsAll])
  const offers = useMemo(() => productFilters(groups ?? []), [groups])
  return (
    <RecordScreen<Product>
      table="products"
      icon={Gem}
      emptyText={t('products-empty')}
      columns={columns}
      offers={offers}
      actions={(ticked) => <ProductActions {...ticked} />}
      codeOf={(text) => (/^\S*\d\S*$/.test(text) ? t('products-new-with-barcode') : null)}
      fetchPage={(query) => host.listProducts(query)}
      fetchOne={(id) => host.product(id)}
      remove={(id) => host.deleteProduct(id)}
      restore={(id) => host.restoreProduct(id)}
      note={(product) => <LastChange table="products" row={product} />}
      form={(props) => <ProductForm key={props.record?.id ?? 'new'} {...props} />}
      // In a narrow window it wraps to a line of its own.
      head={
        <>
          <BranchFilterSwitch className="order-last basis-full min-[1100px]:order-none min-[1100px]:basis-auto" />
          <PriceListLink q={view.q} filter={view.filter} />
        </>
      }
      view={view}
      onView={onView}
    />
  )
}
