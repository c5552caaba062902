/** What the product list can be narrowed to. */
import type { FilterOffer } from '@/components/records/filter-bar'
import type { ItemGroup } from '@/core/types'

export const productFilters = (groups: readonly ItemGroup[]): readonly FilterOffer[] => [
  { name: 'low', label: 'filter-low' },
  { name: 'out', label: 'filter-out' },
  { name: 'no-price', label: 'filter-no-price' },
  { name: 'waiting', label: 'filter-waiting' },
  { name: 'conflict', label: 'filter-conflict' },
  { name: 'no-group', label: 'filter-no-group' },
  { name: 'group', label: 'column-group', value: groups },
]
