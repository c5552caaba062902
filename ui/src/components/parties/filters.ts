/** What a list of parties can be narrowed to. */
import type { FilterOffer } from '@/components/records/filter-bar'

export const partyFilters: readonly FilterOffer[] = [
  { name: 'gstin', label: 'filter-gstin' },
  { name: 'no-gstin', label: 'filter-no-gstin' },
  { name: 'waiting', label: 'filter-waiting' },
  { name: 'conflict', label: 'filter-conflict' },
  { name: 'city', label: 'filter-city', value: 'text' },
  { name: 'state', label: 'filter-state', value: 'text' },
]
