/** Where the dashboard's figures and buttons lead. */
import type { HelpLinks } from '@/components/sync/help-button'
import type { ScreenKind } from '@/core/records'

export type DashboardLinks = {
  /** Links to where each problem is solved. */
  help: HelpLinks
  toShop: () => void
  toTax: () => void
  toPrinters: () => void
  toBill: () => void
  /** Opens a list, with what it should show of it. */
  toList: (table: ScreenKind['table'], filter?: 'low') => void
  /** Opens the day of all branches. */
  toDay: () => void
  toQueue: () => void
  toNew: (table: ScreenKind['table']) => void
}
