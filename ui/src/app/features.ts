/** The features of the app, in the order of the sidebar. A new one needs its line here and nothing else in app. */
import { audit } from '@/features/audit/feature'
import { bill } from '@/features/bill/feature'
import { bills } from '@/features/bills/feature'
import { bin } from '@/features/bin/feature'
import { branches } from '@/features/branches/feature'
import { conflicts } from '@/features/conflicts/feature'
import { customers } from '@/features/customers/feature'
import { dashboard } from '@/features/dashboard/feature'
import { products } from '@/features/products/feature'
import { productPrices } from '@/features/products/prices/feature'
import { settings } from '@/features/settings/feature'
import { suppliers } from '@/features/suppliers/feature'
import { sync } from '@/features/sync/feature'
import { till } from '@/features/till/feature'

export const features = [
  bill,
  bills,
  till,
  dashboard,
  products,
  customers,
  suppliers,
  bin,
  branches,
  conflicts,
  sync,
  settings,
] as const

/** Those with records the palette and the scanner can find. */
export const searchable = features.filter((feature) => 'search' in feature)

/** Screens that are reached from another one. */
export const subscreens = [productPrices, audit] as const
