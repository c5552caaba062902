/** A product's stock, read-only as it follows from stock movements; pressed it says which branch has how much. */
import { useQuery } from '@tanstack/react-query'
import { ChevronDown, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { Loading } from '@/components/ui/states'
import { formatQuantity } from '@/core/amount'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useT } from '@/core/l10n'
import type { Product } from '@/core/types'

export function StockLine({ product }: { product: Product }) {
  const { id, on_hand_milli, elsewhere_milli } = product
  const t = useT()
  const [open, setOpen] = useState(false)
  const here = formatQuantity(on_hand_milli)
  const reserved = product.reserved_milli > 0 && (
    <p className="tabular text-small text-warn" data-testid="product-reserved">
      {t('stock-reserved', {
        held: formatQuantity(product.reserved_milli),
        free: formatQuantity(on_hand_milli - product.reserved_milli),
      })}
    </p>
  )
  if (elsewhere_milli === null)
    return (
      <div>
        <p className="tabular text-quiet" data-testid="product-stock">
          {t('stock-on-hand', { here })}
        </p>
        {reserved}
      </div>
    )
  const Arrow = open ? ChevronDown : ChevronRight
  return (
    <div>
      {reserved}
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="tabular -ml-1 flex items-center gap-1 rounded px-1 text-quiet hover:bg-hover hover:text-ink"
        data-testid="product-stock"
      >
        {t('stock-here-and-elsewhere', { here, elsewhere: formatQuantity(elsewhere_milli) })}
        <Arrow aria-hidden className="size-4 text-faint" />
      </button>
      {open && <ByBranch id={id} unit={product.unit} />}
    </div>
  )
}

function ByBranch({ id, unit }: { id: string; unit: string }) {
  const host = useHost()
  const t = useT()
  const stock = useQuery({
    queryKey: [...keys.records('products'), 'stock', id],
    queryFn: () => host.productStock(id),
  })
  if (!stock.data) return <Loading rows={2} />
  return (
    <ul className="mt-1 rounded-md border border-line" data-testid="product-stock-branches">
      {stock.data.map(({ branch, here, on_hand_milli }) => (
        <li key={branch} className="flex h-8 items-center gap-2 border-b border-line px-3 last:border-0">
          <span className="truncate">{branch}</span>
          {here && <span className="text-small text-faint">{t('stock-this-branch')}</span>}
          <span className="tabular ml-auto">
            {formatQuantity(on_hand_milli)} <span className="text-faint">{unit}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
