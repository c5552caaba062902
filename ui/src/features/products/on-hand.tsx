/** What is on hand of a product, marked when it runs out. The mark is about this branch's stock, whatever the others have. */
import { Badge } from '@/components/ui/badge'
import { cx } from '@/components/ui/cx'
import { formatQuantity } from '@/core/amount'
import { useT } from '@/core/l10n'
import type { Product } from '@/core/types'

type Props = {
  product: Product
  /** The quantity to show. */
  milli: number
  /** It is that of all branches. */
  all: boolean
}

export function OnHand({ product, milli, all }: Props) {
  const t = useT()
  const { on_hand_milli: here, low_stock_milli: low } = product
  const out = here <= 0
  return (
    <span className="inline-flex items-center gap-2">
      {low !== null && here < low && (
        <Badge tone={out ? 'bad' : 'warn'}>
          {out ? t(all ? 'stock-out-here' : 'stock-out') : t(all ? 'stock-low-here' : 'stock-low')}
        </Badge>
      )}
      {product.reserved_milli > 0 && (
        <span className="text-small text-warn" title={t('stock-reserved-title')}>
          {t('stock-held', { held: formatQuantity(product.reserved_milli) })}
        </span>
      )}
      <span className={cx(milli < 0 && 'text-bad')}>
        {formatQuantity(milli)} <span className="text-faint">{product.unit}</span>
      </span>
    </span>
  )
}
