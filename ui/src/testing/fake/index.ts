/** A host without a shell: every screen runs on it in a browser and in tests. Never part of a release. */
import { ApiError } from '@/core/error'
import type { Host } from '@/core/host'
import type {
  AlertLimits,
  Customer,
  HubSettings,
  Product,
  RecordRef,
  Scope,
  Subject,
  SyncStatus,
  UpdateStatus,
} from '@/core/types'
import { FakeBackups } from './backups'
import { FakeConflicts } from './conflicts'
import { figures } from './dashboard'
import { customerFields, productFields } from './drafts'
import { FakeFleet } from './fleet'
import { FakeHistory } from './history'
import { inventMetrics } from './metrics'
import { groups, id, inventCustomer, inventProduct } from './names'
import type { FakeOptions } from './options'
import { Records } from './records'
import { inventChecks, inventCheckpoints, step } from './scenes'
import { inventPreview } from './schedule'
import { FakeSync } from './sync'
import { FakeVerify } from './verify'

export function createFakeHost(options: FakeOptions = {}): Host & { sync: FakeSync; close: () => void } {
  const {
    products: productCount = 0,
    customers: customerCount = 0,
    scene = 'up_to_date',
    conflicts: conflictCount = 0,
    delay = 0,
    failing = false,
    keyring = true,
    branches = 6,
    backups: backupScene = 'daily',
  } = options
  const statusListeners = new Set<(status: SyncStatus) => void>()
  const closingListeners = new Set<(status: SyncStatus) => void>()
  const changeListeners = new Set<(subjects: Subject[]) => void>()
  const now = Date.now()
  const holdsAll = scene === 'owner'
  let made = 1_000_000

  const products = new Records<Product>(
    Array.from({ length: productCount }, (_, n) => inventProduct(n, now, holdsAll)),
    (p) => [p.name, p.sku, p.barcode, p.hsn],
  )
  const customers = new Records<Customer>(
    Array.from({ length: customerCount }, (_, n) => inventCustomer(n, now)),
    (c) => [c.name, c.phone, c.email, c.gstin],
  )
  const itemGroups = [...groups]
  const conflicts = new FakeConflicts(customers.live(), conflictCount)
  const history = new FakeHistory(products, customers, scene)
  const sync = new FakeSync(scene, productCount, delay * 20, (status) =>
    statusListeners.forEach((tell) => tell(status)),
  )
  if (sync.status.pending === 0) for (const row of [...products.live(), ...customers.live()]) row.waiting = false
  let scope: Scope = { customers: 'both', suppliers: 'both', bills: 'both', stock: 'both', months: null }
  const fleet = new FakeFleet(scene, branches, () => changed('shop'))
  const backups = new FakeBackups(backupScene, productCount)
  const verify = new FakeVerify(scene === 'differs', scene !== 'local_only', productCount, customerCount, now)
  let hub: HubSettings = {
    url: scene === 'local_only' ? '' : 'https://kanak.supabase.co',
    key: scene === 'local_only' ? '' : 'sb_publishable_4fJ2kQ',
    email: scene === 'local_only' ? null : 'meera@kanak.example',
    branch_code: scene === 'local_only' ? null : 'MUM',
    signed_in: !['local_only', 'sign_in'].includes(scene),
    remembered: keyring,
    device_id: id('7', 0x9f3c21ab77de),
    device_code: scene === 'local_only' ? null : 'M1',
  }

  let limits: AlertLimits = { stuck_minutes: 30, silent_hours: 24, notify: true }
  const update: UpdateStatus = { current: '0.1.0', available: null, checked_at: now - 3_600_000, error: null }
  const changed = (...subjects: Subject[]) => changeListeners.forEach((tell) => tell(subjects))
  async function answer<T>(make: () => T): Promise<T> {
    if (delay > 0) await new Promise((done) => setTimeout(done, delay))
    return make()
  }
  function list<T>(make: () => T): Promise<T> {
    return answer(() => {
      if (failing)
        throw new ApiError(
          'database_corrupt',
          'The database on this computer is damaged. Close Branchline and restore the last backup.',
        )
      return make()
    })
  }
  function write<T extends Product | Customer>(
    table: 'products' | 'customers',
    operation: string,
    row: T,
    before: T | null = null,
  ): T {
    history.note(before, row)
    sync.record(table, operation, row.id, row.name, row)
    changed(table, 'sync')
    return row
  }
  function changeProduct(wanted: string, fields: Partial<Product>, operation = 'update'): Product {
    const before = products.one(wanted)
    return write('products', operation, products.change(wanted, fields), before)
  }
  function changeCustomer(wanted: string, fields: Partial<Customer>, operation = 'update'): Customer {
    const before = customers.one(wanted)
    return write('customers', operation, customers.change(wanted, fields), before)
  }
  function restore(record: RecordRef) {
    if (record.table === 'products') changeProduct(record.id, { deleted_at: null })
    else changeCustomer(record.id, { deleted_at: null })
  }
  const nothing = () => null
  const fresh = (kind: string) => ({ id: id(kind, made++), updated_at: Date.now(), deleted_at: null, waiting: true })

  return {
    sync,
    close: () => closingListeners.forEach((tell) => tell(sync.status)),
    appInfo: () =>
      answer(() => ({
        version: '0.1.0',
        data_dir: '/home/meera/.local/share/branchline',
        first_run: scene === 'local_only',
        connecting: false,
        setup_error: null,
      })),
    updateStatus: () => answer(() => update),
    checkForUpdate: () => answer(() => update),
    installUpdate: () => answer(() => null),
    closingShown: () => answer(() => undefined),
    closeNow: () => answer(() => null),
    keepOpen: () => answer(() => undefined),
    dashboard: () => list(() => figures(products.live(), customers.live().length, holdsAll)),
    status: () => answer(() => sync.status),
    syncNow: async (direction) => {
      const report = await sync.run(direction)
      if (report.pushed > 0) for (const row of [...products.live(), ...customers.live()]) row.waiting = false
      changed('sync')
      return report
    },
    stopStep: () => answer(() => sync.stop()),
    setSchedule: (enabled, minutes, cron) =>
      answer(() => {
        const next = cron === null ? Date.now() + minutes * 60_000 : (inventPreview(cron, Date.now()).next[0] ?? null)
        sync.set({ enabled, interval_minutes: minutes, cron, next_sync_at: enabled ? next : null })
        return null
      }),
    previewSchedule: (cron) => answer(() => inventPreview(cron, Date.now())),
    queue: (status, before, limit) =>
      list(() =>
        sync.queue
          .filter((row) => (status === null || row.status === status) && (before === null || row.id < before))
          .reverse()
          .slice(0, limit),
      ),
    heldUnits: () => list(() => sync.held),
    retryHeld: (unit) =>
      answer(() => {
        const left = sync.forget(unit)
        changed('sync')
        return left
      }),
    approveHeld: (unit) =>
      answer(() => {
        const left = sync.forget(unit)
        changed('sync')
        return left
      }),
    discardHeld: (unit) =>
      answer(() => {
        const left = sync.forget(unit)
        changed('sync')
        return left
      }),
    syncLog: (limit) => list(() => sync.log.slice(0, limit)),
    syncMetrics: (hours) => list(() => inventMetrics(scene === 'local_only' ? 0 : hours, hours, now)),
    alertLimits: () => answer(() => limits),
    setAlertLimits: (next) =>
      answer(() => {
        if (next.stuck_minutes < 5 || next.stuck_minutes > 1440) {
          const message = 'Between 5 minutes and 1440 (a day).'
          throw new ApiError('invalid', message, [{ field: 'stuck_minutes', message }])
        }
        limits = next
        changed('hub')
        return null
      }),
    checkpoints: () => list(() => (scene === 'local_only' ? [] : inventCheckpoints(now))),
    resync: () => sync.run('both'),
    verify: async (repair) => {
      await sync.run('both')
      sync.set({ progress: step('verifying', 0, null) })
      const run = await answer(() => verify.run(repair))
      sync.set({ progress: null, alerts: run.open > 0 ? sync.status.alerts : [] })
      changed('sync')
      return run
    },
    verifications: (limit) => list(() => verify.runs.slice(0, limit)),
    verifySettings: () => list(() => verify.settings),
    setVerify: (next) =>
      answer(() => {
        verify.settings = next
        changed('hub')
        return null
      }),
    cleanUp: () =>
      answer(() => {
        const before = sync.queue.length
        sync.queue = sync.queue.filter((row) => row.status !== 'synced')
        changed('sync')
        return before - sync.queue.length
      }),
    scope: () => list(() => scope),
    setScope: (next) =>
      answer(() => {
        if (next.customers === 'send' && next.bills === 'both') {
          const message = 'Bills and payments name customers. Leave bills out first.'
          throw new ApiError('invalid', message, [{ field: 'customers', message }])
        }
        const removed = next.months !== null && next.months !== scope.months ? 412 : 0
        scope = next
        return { scope, removed, waiting: [], fetches: next.months === null }
      }),
    fleet: () => list(() => fleet.read()),
    refreshFleet: () => answer(() => fleet.refresh()),
    askSync: (device) => answer(() => fleet.ask(device)),
    renameDevice: (device, name) => answer(() => fleet.rename(device, name)),
    setDeviceRetired: (device, retired) => answer(() => fleet.retire(device, retired)),
    addBranch: (branch) => answer(() => fleet.add(branch)),
    invite: (invite) => answer(() => fleet.invite(invite)),
    shopRules: () => answer(() => fleet.rules),
    setShopRules: (change) => answer(() => fleet.setRules(change)),
    approveDevice: (device) => answer(() => fleet.approve(device)),
    endPerson: () => answer(() => ({ ended: 1, sessions: null })),
    doctor: () => answer(() => [{ name: 'Database', ok: true, message: 'In order.' }]),
    backupStatus: () => list(() => backups.status),
    setBackups: (settings) =>
      answer(() => {
        const next = backups.set(settings)
        changed('backups')
        return next
      }),
    backUp: () =>
      answer(() => {
        const made = backups.make()
        changed('backups')
        return made
      }),
    backups: () => list(() => backups.list),
    restorePlan: (file) => answer(() => backups.plan(file, sync.status.pending)),
    restoreBackup: () =>
      answer(() => {
        const before = backups.make()
        changed('backups', 'products', 'customers', 'sync', 'hub')
        return { before: before.path, sign_in_needed: false }
      }),
    hubSettings: () => answer(() => hub),
    testConnection: (url, key) => answer(() => inventChecks(url, key)),
    connect: (settings) =>
      answer(() => {
        if (settings.password === 'wrong')
          throw new ApiError('wrong_password', 'The e-mail or the password is wrong. Check both and try again.')
        hub = {
          ...hub,
          url: settings.url,
          key: settings.key,
          email: settings.email,
          branch_code: settings.branch,
          signed_in: true,
          device_code: 'M1',
        }
        changed('hub')
        sync.set({
          state: 'waiting',
          pending: Math.max(sync.status.pending, 1),
          signed_in_as: settings.email,
          organisation: settings.claim?.organisation ?? 'Kanak Jewellers',
          branch: { id: id('5', 1), code: settings.branch, name: settings.claim?.branch_name ?? 'Zaveri Bazaar' },
        })
        return sync.status
      }),
    signIn: (email, password) =>
      answer(() => {
        if (password === 'wrong')
          throw new ApiError('wrong_password', 'The e-mail or the password is wrong. Check both and try again.')
        hub = { ...hub, email, signed_in: true }
        changed('hub')
        sync.set({ state: sync.status.pending > 0 ? 'waiting' : 'up_to_date', signed_in_as: email, problem: null })
        return sync.status
      }),
    signOut: () =>
      answer(() => {
        hub = { ...hub, signed_in: false }
        changed('hub')
        sync.set({
          state: 'sign_in',
          signed_in_as: null,
          problem: { code: 'sign_in_needed', message: 'Sign in to send what is waiting.' },
        })
        return sync.status
      }),
    listProducts: (query) => list(() => products.list(query)),
    placeOf: ({ table, id }, query) => list(() => (table === 'products' ? products : customers).placeOf(id, query)),
    product: (wanted) => list(() => products.one(wanted)),
    addProduct: (draft) =>
      answer(() =>
        write(
          'products',
          'insert',
          products.put({
            ...fresh('1'),
            ...productFields(draft, itemGroups),
            on_hand_milli: draft.opening_stock_milli ?? 0,
            elsewhere_milli: holdsAll ? 0 : null,
          }),
        ),
      ),
    changeProduct: (wanted, draft) => answer(() => changeProduct(wanted, productFields(draft, itemGroups))),
    deleteProduct: (wanted) => answer(() => changeProduct(wanted, { deleted_at: Date.now() }, 'delete')).then(nothing),
    restoreProduct: (wanted) => answer(() => changeProduct(wanted, { deleted_at: null })).then(nothing),
    itemGroups: () => answer(() => itemGroups),
    addItemGroup: (name) =>
      answer(() => {
        const group = { id: id('9', made++), name }
        itemGroups.push(group)
        changed('products')
        return group
      }),
    listCustomers: (query) => list(() => customers.list(query)),
    customer: (wanted) => list(() => customers.one(wanted)),
    addCustomer: (draft) =>
      answer(() => write('customers', 'insert', customers.put({ ...fresh('2'), ...customerFields(draft) }))),
    conflicts: (settled, offset, limit) => list(() => conflicts.list(settled, offset, limit)),
    settleConflicts: (ids, choice) =>
      answer(() => {
        const done = conflicts.settle(ids, choice)
        changed('conflicts', 'customers', 'sync')
        return done
      }),
    reviews: () => list(conflicts.reviews),
    review: (_kind, subject, _facts, reason) =>
      answer(() => {
        const cards = conflicts.review(subject, reason)
        changed('conflicts')
        return cards
      }),
    takeGroupOut: (group) =>
      answer(() => {
        conflicts.takeOut(group)
        changed('conflicts')
        return null
      }),
    attention: () => answer(conflicts.attention),
    changeCustomer: (wanted, draft) => answer(() => changeCustomer(wanted, customerFields(draft))),
    deleteCustomer: (wanted) =>
      answer(() => changeCustomer(wanted, { deleted_at: Date.now() }, 'delete')).then(nothing),
    restoreCustomer: (wanted) => answer(() => changeCustomer(wanted, { deleted_at: null })).then(nothing),
    recordHistory: (record, before, ask) => list(() => history.read(record, before, ask)),
    recordWriters: (records, ask) => answer(() => history.writers(records, ask)),
    putBack: (record, field, value) =>
      answer(() => {
        const fields = { [field]: JSON.parse(value) as never }
        if (record.table === 'products') changeProduct(record.id, fields)
        else changeCustomer(record.id, fields)
        return null
      }),
    recycleBin: (_table, search, offset, limit) =>
      list(() => {
        const found = history.bin(search)
        return { rows: found.slice(offset, offset + limit), total: found.length, notice: null }
      }),
    restoreRecords: (records) => answer(() => history.restore(records, restore)),
    onStatus: (listener) => {
      statusListeners.add(listener)
      return () => statusListeners.delete(listener)
    },
    onClosing: (listener) => {
      closingListeners.add(listener)
      return () => closingListeners.delete(listener)
    },
    onUpdate: () => () => undefined,
    onChanged: (listener) => {
      changeListeners.add(listener)
      return () => changeListeners.delete(listener)
    },
  }
}
