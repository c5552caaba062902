/** The rooms of the app, in the order of the sidebar. */
import { LayoutDashboard, Gem, GitMerge, type LucideIcon, RefreshCw, Settings, Store, Users } from 'lucide-react'

export type Place = {
  name: string
  label: string
  to: '/' | '/products' | '/customers' | '/branches' | '/conflicts' | '/sync' | '/settings'
  icon: LucideIcon
}

export const places: readonly Place[] = [
  { name: 'dashboard', label: 'Dashboard', to: '/', icon: LayoutDashboard },
  { name: 'products', label: 'Products', to: '/products', icon: Gem },
  { name: 'customers', label: 'Customers', to: '/customers', icon: Users },
  { name: 'branches', label: 'Branches', to: '/branches', icon: Store },
  { name: 'conflicts', label: 'Conflicts', to: '/conflicts', icon: GitMerge },
  { name: 'sync', label: 'Sync', to: '/sync', icon: RefreshCw },
  { name: 'settings', label: 'Settings', to: '/settings', icon: Settings },
]
