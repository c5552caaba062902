/** State that all subjects of the fake host share: records, queue, history and listeners. */
import { ApiError } from '@/core/error'
import type { RecordRef, Subject, SyncStatus } from '@/core/types'
import { groups, id } from './data/names'
import { say } from './say'
import type { Taking } from './takings'
import { type Counts, type FakeOptions, noRecords } from './options'
import { FakeHistory } from './state/history'
import type { Records, Row } from './state/records'
import { makePeople } from './state/people'
import { FakeSync } from './state/sync'
import { type AnyRow, makeTables, type Table } from './state/tables'

const defaults = {
  ...noRecords,
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
  const kinds = makeTables(options, now, holdsAll)
  const tables = Object.values(kinds) as unknown as readonly Table[]
  const history = new FakeHistory(tables, options.scene)

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
    for (const row of tables.flatMap((records) => records.live())) row.waiting = false
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
        say('store-corrupt', { path: '/home/meera/.local/share/branchline/branchline.db' }),
      )
    })

  /** Adds a written row to its history and to the queue, as a commit does. */
  function written<T extends Row>(records: Records<T>, operation: string, row: T, before: T | null = null): T {
    history.note(before, row)
    sync.record(records.table, operation, row.id, row.name, row)
    changed(records.kind.subject, 'sync')
    return row
  }
  function change<T extends Row>(records: Records<T>, wanted: string, fields: Partial<T>, operation = 'update'): T {
    const before = records.one(wanted)
    return written(records, operation, records.change(wanted, fields), before)
  }
  /** Returns the records of a table. */
  const tableOf = (name: string): Table => {
    const records = tables.find(({ table }) => table === name)
    if (!records) throw new ApiError('not_found', `The fake host keeps no ${name}.`)
    return records
  }
  const changeRecord = ({ table, id }: RecordRef, fields: Partial<AnyRow>) => change(tableOf(table), id, fields)

  /** How many records of each kind are not deleted. */
  const counts = () => Object.fromEntries(tables.map(({ table, live }) => [table, live().length])) as Counts

  let made = 1_000_000
  const newId = (kind: string) => id(kind, made++)
  const staffing = makePeople(changed, newId)
  const newRow = (kind: string) => ({ id: newId(kind), updated_at: Date.now(), deleted_at: null, waiting: true })

  return {
    options,
    now,
    holdsAll,
    ...kinds,
    tables,
    tableOf,
    itemGroups: [...groups],
    history,
    sync,
    listeners,
    changed,
    markSent,
    answer,
    list,
    written,
    change,
    counts,
    changeRecord,
    newId,
    newRow,
    /** Money that was taken, oldest first. */
    takings: [] as Taking[],
    notes: [] as { total_paise: number }[],
    staffing,
  }
}
