/** The dashboard's figures of made-up records. */
import { times } from '@/core/amount'
import type { Dashboard, Product } from '@/core/types'
import type { Counts } from '@/testing/fake/options'

/** Values the `live` products; `holdsAll` where the computer holds the other branches' stock as well. */
export function figures(live: readonly Product[], counts: Counts, holdsAll: boolean): Dashboard {
  const worth = (milli: (p: Product) => number) =>
    live.reduce((sum, p) => sum + (times(p.price_paise, Math.max(milli(p), 0)) ?? 0), 0)
  return {
    ...counts,
    low_stock: live.filter((p) => p.low_stock_milli !== null && p.on_hand_milli < p.low_stock_milli).length,
    stock_value_paise: worth((p) => p.on_hand_milli),
    stock_value_everywhere_paise: holdsAll ? worth((p) => p.on_hand_milli + (p.elsewhere_milli ?? 0)) : null,
  }
}
