/** Which address shows which screen. The address lives after the hash, so a reload finds the same screen. */
import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  type RouterHistory,
  useNavigate,
} from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { NEW, type RecordPlace, readPlace } from '@/components/records/place'
import type { ToRecord } from '@/components/records/to-record'
import { byRecord, LostContext, useLost } from '@/components/sync/use-lost'
import { conflictTabs } from '@/features/conflicts/tabs'
import { CustomersScreen } from '@/features/customers/customers-screen'
import { DashboardScreen } from '@/features/dashboard/dashboard-screen'
import { ProductsScreen } from '@/features/products/products-screen'
import { settingsTabs } from '@/features/settings/tabs'
import { syncTabs } from '@/features/sync/tabs'
import { BinScreen, BranchesScreen, ConflictsScreen, SettingsScreen, SyncScreen } from './lazy-screens'
import { Shell } from './shell/shell'
import { useTellLost } from './shell/use-tell-lost'

const root = createRootRoute({
  component: function Root() {
    const lost = useLost()
    useTellLost(lost)
    const marks = useMemo(() => byRecord(lost ?? []), [lost])
    return (
      <LostContext value={marks}>
        <Shell />
      </LostContext>
    )
  },
})

/** Opens a record on the screen of its kind. */
function useToRecord(): ToRecord {
  const go = useNavigate()
  return useCallback(
    (table, id) => {
      if (table === 'products') return () => void go({ to: '/products', search: { open: id } })
      if (table === 'customers') return () => void go({ to: '/customers', search: { open: id } })
      return null
    },
    [go],
  )
}

const dashboard = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: function Dashboard() {
    const go = dashboard.useNavigate()
    return (
      <DashboardScreen
        ways={{
          connect: () => void go({ to: '/settings', search: { tab: 'hub' } }),
          hub: () => void go({ to: '/settings', search: { tab: 'hub' } }),
          about: () => void go({ to: '/settings', search: { tab: 'about' } }),
          backups: () => void go({ to: '/settings', search: { tab: 'backups' } }),
          held: () => void go({ to: '/sync', search: { tab: 'attention' } }),
          log: () => void go({ to: '/sync', search: { tab: 'log' } }),
          check: () => void go({ to: '/sync', search: { tab: 'consistency' } }),
        }}
        toProducts={() => void go({ to: '/products', search: {} })}
        toCustomers={() => void go({ to: '/customers', search: {} })}
        toNewProduct={() => void go({ to: '/products', search: { open: NEW } })}
        toNewCustomer={() => void go({ to: '/customers', search: { open: NEW } })}
      />
    )
  },
})

const products = createRoute({
  getParentRoute: () => root,
  path: '/products',
  validateSearch: readPlace,
  component: function Products() {
    const go = products.useNavigate()
    const onPlace = useCallback(
      (change: Partial<RecordPlace>) => void go({ search: (now) => ({ ...now, ...change }), replace: true }),
      [go],
    )
    return <ProductsScreen place={products.useSearch()} onPlace={onPlace} />
  },
})

const customers = createRoute({
  getParentRoute: () => root,
  path: '/customers',
  validateSearch: readPlace,
  component: function Customers() {
    const go = customers.useNavigate()
    const onPlace = useCallback(
      (change: Partial<RecordPlace>) => void go({ search: (now) => ({ ...now, ...change }), replace: true }),
      [go],
    )
    return <CustomersScreen place={customers.useSearch()} onPlace={onPlace} />
  },
})

const branches = createRoute({
  getParentRoute: () => root,
  path: '/branches',
  component: function Branches() {
    const go = branches.useNavigate()
    return <BranchesScreen toHub={() => void go({ to: '/settings', search: { tab: 'hub' } })} />
  },
})

const conflicts = createRoute({
  getParentRoute: () => root,
  path: '/conflicts',
  validateSearch: (search) => ({ tab: conflictTabs.find((tab) => tab === search.tab) }),
  component: function Conflicts() {
    const go = conflicts.useNavigate()
    const toRecord = useToRecord()
    return (
      <ConflictsScreen
        tab={conflicts.useSearch().tab ?? 'open'}
        onTab={(tab) => void go({ search: { tab }, replace: true })}
        toRecord={toRecord}
      />
    )
  },
})

const sync = createRoute({
  getParentRoute: () => root,
  path: '/sync',
  validateSearch: (search) => ({ tab: syncTabs.find((tab) => tab === search.tab) }),
  component: function Sync() {
    const go = sync.useNavigate()
    const toRecord = useToRecord()
    return (
      <SyncScreen
        tab={sync.useSearch().tab ?? 'queue'}
        onTab={(tab) => void go({ search: { tab }, replace: true })}
        toRecord={toRecord}
      />
    )
  },
})

const bin = createRoute({ getParentRoute: () => root, path: '/bin', component: BinScreen })

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  validateSearch: (search) => ({ tab: settingsTabs.find((tab) => tab.key === search.tab)?.key }),
  component: function Settings() {
    const go = settings.useNavigate()
    return (
      <SettingsScreen
        tab={settings.useSearch().tab ?? 'hub'}
        onTab={(tab) => void go({ search: { tab }, replace: true })}
      />
    )
  },
})

const routeTree = root.addChildren([dashboard, products, customers, branches, conflicts, sync, bin, settings])

export const makeRouter = (history: RouterHistory = createHashHistory()) => createRouter({ routeTree, history })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>
  }
}
