/** State that all subjects of the fake host share: records, queue, history and listeners. */
import { ApiError } from '@/core/error'
import type { Customer, Product, RecordRef, Subject, SyncStatus } from '@/core/types'
import { groups, id, inventCustomer, inventProduct } from './data/names'
import type { FakeOptions } from './options'
import { FakeHistory } from './state/history'
import { Records } from './state/records'
import { FakeSync } from './state/sync'

const defaults = {
  products: 0,
  customers: 0,
  scene: 'up_to_date',
  conflicts: 0,
  delay: 0,
  failing: false,
  keyring: true,
  branches: 6,
  backups: 'daily',
} satisfies Required<FakeOptions>

export type World = ReturnType<typeof makeWorld>

export function makeWorld(wanted: FakeOptions) {
  const options: Required<FakeOptions> = { ...defaults, ...wanted }
  const now = Date.now()
  /** Whether this computer holds the other branches' stock as well. */
  const holdsAll = options.scene === 'owner'
  const products = new Records<Product>(
    Array.from({ length: options.products }, (_, n) => inventProduct(n, now, holdsAll)),
    (p) => [p.name, p.sku, p.barcode, p.hsn],
  )
  const customers = new Records<Customer>(
    Array.from({ length: options.customers }, (_, n) => inventCustomer(n, now)),
    (c) => [c.name, c.phone, c.email, c.gstin],
  )
  const history = new FakeHistory(products, customers, options.scene)

  const listeners = {
    status: new Set<(status: SyncStatus) => void>(),
    changed: new Set<(subjects: Subject[]) => void>(),
    closing: new Set<(status: SyncStatus) => void>(),
  }
  const changed = (...subjects: Subject[]) => listeners.changed.forEach((listener) => listener(subjects))
  const sync = new FakeSync(options.scene, options.products, options.delay * 20, (status) =>
    listeners.status.forEach((listener) => listener(status)),
  )
  const markSent = () => {
    for (const row of [...products.live(), ...customers.live()]) row.waiting = false
  }
  if (sync.status.pending === 0) markSent()

  async function answer<T>(make: () => T): Promise<T> {
    if (options.delay > 0) await new Promise((done) => setTimeout(done, options.delay))
    return make()
  }
  /** Answers a list or figure, or fails as a damaged database does if the options say so. */
  const list = <T>(make: () => T): Promise<T> =>
    answer(() => {
      if (!options.failing) return make()
      throw new ApiError(
        'database_corrupt',
        'The database on this computer is damaged. Close Branchline and restore the last backup.',
      )
    })

  /** Adds a written row to its history and to the queue, as a commit does. */
  function written<T extends Product | Customer>(
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
    return written('products', operation, products.change(wanted, fields), before)
  }
  function changeCustomer(wanted: string, fields: Partial<Customer>, operation = 'update'): Customer {
    const before = customers.one(wanted)
    return written('customers', operation, customers.change(wanted, fields), before)
  }
  function changeRecord(record: RecordRef, fields: Partial<Product & Customer>) {
    if (record.table === 'products') changeProduct(record.id, fields)
    else changeCustomer(record.id, fields)
  }

  let made = 1_000_000
  const newId = (kind: string) => id(kind, made++)
  const newRow = (kind: string) => ({ id: newId(kind), updated_at: Date.now(), deleted_at: null, waiting: true })

  return {
    options,
    now,
    holdsAll,
    products,
    customers,
    itemGroups: [...groups],
    history,
    sync,
    listeners,
    changed,
    markSent,
    answer,
    list,
    written,
    changeProduct,
    changeCustomer,
    changeRecord,
    newId,
    newRow,
  }
}
