/** A product's stock, read-only: it follows from stock movements. */
import { formatQuantity } from '@/core/amount'
import type { Product } from '@/core/types'

export function StockLine({ product: { on_hand_milli, elsewhere_milli } }: { product: Product }) {
  return (
    <p className="tabular text-quiet" data-testid="product-stock">
      {elsewhere_milli === null
        ? `On hand ${formatQuantity(on_hand_milli)}`
        : `On hand here ${formatQuantity(on_hand_milli)} · elsewhere ${formatQuantity(elsewhere_milli)}`}
    </p>
  )
}
