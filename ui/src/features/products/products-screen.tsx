/** Everything the shop sells. */
import { Gem } from 'lucide-react'
import { LastChange } from '@/components/history/last-change'
import type { RecordPlace } from '@/components/records/place'
import { RecordScreen } from '@/components/records/record-screen'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import type { Product } from '@/core/types'
import { productColumns } from './columns'
import { ProductForm } from './product-form'

type Props = { place: RecordPlace; onPlace: (change: Partial<RecordPlace>) => void }

export function ProductsScreen({ place, onPlace }: Props) {
  const host = useHost()
  return (
    <RecordScreen<Product>
      table="products"
      noun="product"
      title="Products"
      icon={Gem}
      teach="Add what you sell: a name and a price are enough. Products are kept on this computer and work without internet."
      queryKey={keys.products}
      columns={productColumns}
      codeOf={(text) => (/^\S*\d\S*$/.test(text) ? 'barcode' : null)}
      fetchPage={(query) => host.listProducts(query)}
      fetchOne={(id) => host.product(id)}
      remove={(id) => host.deleteProduct(id)}
      restore={(id) => host.restoreProduct(id)}
      note={(product) => <LastChange table="products" row={product} />}
      form={(props) => <ProductForm key={props.record?.id ?? 'new'} {...props} />}
      place={place}
      onPlace={onPlace}
    />
  )
}
