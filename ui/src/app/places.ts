/** The rooms of the app, in the order of the sidebar: the shop, the branches together, this computer. */
import {
  LayoutDashboard,
  Gem,
  GitMerge,
  type LucideIcon,
  RefreshCw,
  Settings,
  Store,
  Trash2,
  Users,
} from 'lucide-react'

export type Place = {
  name: string
  label: string
  to: '/' | '/products' | '/customers' | '/branches' | '/conflicts' | '/sync' | '/bin' | '/settings'
  icon: LucideIcon
  /** Begins a group of its own. */
  apart?: boolean
}

export const places: readonly Place[] = [
  { name: 'dashboard', label: 'Dashboard', to: '/', icon: LayoutDashboard },
  { name: 'products', label: 'Products', to: '/products', icon: Gem },
  { name: 'customers', label: 'Customers', to: '/customers', icon: Users },
  { name: 'bin', label: 'Recycle bin', to: '/bin', icon: Trash2 },
  { name: 'branches', label: 'Branches', to: '/branches', icon: Store, apart: true },
  { name: 'conflicts', label: 'Conflicts', to: '/conflicts', icon: GitMerge },
  { name: 'sync', label: 'Sync', to: '/sync', icon: RefreshCw },
  { name: 'settings', label: 'Settings', to: '/settings', icon: Settings, apart: true },
]
