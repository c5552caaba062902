/** What happened to the invented records: a believable past, and whatever is done to them now. */
import { texts } from '@/core/l10n'
import type {
  BinRow,
  ChangeKind,
  FieldChange,
  HistoryEntry,
  RecordHistory,
  RecordRef,
  Restored,
  Writer,
  Writers,
} from '@/core/types'
import type { Scene } from '@/testing/fake/data/scenes'
import type { Row } from './records'
import { say, shown, titled, unreachable } from '../say'
import type { AnyRow, Table } from './tables'

const HOUR = 3_600_000

const person = (name: string | null, branch: string | null, more: Partial<Writer> = {}): Writer => ({
  source: 'app',
  name,
  branch,
  device: branch && `${branch}1`,
  here: false,
  email: name && `${name.toLowerCase()}@kanak.example`,
  sent_by: null,
  approved: false,
  ...more,
})
const meera = person('Meera', 'MUM', { here: true })
const priya = person('Priya', 'PUN')

function field(name: string, before: unknown, after: unknown, verdict: FieldChange['verdict'] = null): FieldChange {
  return {
    field: name,
    title: titled(name),
    before: shown(name, before),
    after: shown(name, after),
    before_value: JSON.stringify(before),
    after_value: JSON.stringify(after),
    verdict,
  }
}

/** The columns that people see the history of. */
const SHOWN = ['name', 'sku', 'price_paise', 'phone', 'notes', 'unit', 'credit_limit_paise']

export class FakeHistory {
  private readonly done = new Map<string, HistoryEntry[]>()
  private readonly tables: readonly Table[]
  private readonly scene: Scene

  constructor(tables: readonly Table[], scene: Scene) {
    this.tables = tables
    this.scene = scene
  }

  /** Notes what was done to a record; `before` is null for a new one. */
  note(before: Row | null, after: Row) {
    const old = before as Record<string, unknown> | null
    const fields = Object.entries(after).flatMap(([name, value]) => {
      const was = old?.[name] ?? null
      return SHOWN.includes(name) && was !== value ? [field(name, was, value)] : []
    })
    let kind: ChangeKind = before ? 'changed' : 'added'
    if (before && before.deleted_at !== after.deleted_at) kind = after.deleted_at === null ? 'restored' : 'deleted'
    const entries = this.done.get(after.id) ?? []
    entries.unshift(entry(after.updated_at, kind, meera, fields, 'waiting'))
    this.done.set(after.id, entries)
  }

  read(record: RecordRef, before: string | null, ask: boolean): RecordHistory {
    const own = this.done.get(record.id) ?? []
    const past = this.scene === 'local_only' || own.at(-1)?.kind === 'added' ? [] : this.past(record)
    const known = this.scene === 'local_only' ? 'here_only' : ask && this.scene !== 'offline' ? 'whole' : 'kept'
    if (before !== null) return { entries: past.slice(4), more: false, known, asked_at: Date.now(), reason: null }
    return {
      entries: [...own, ...past.slice(0, 4)],
      more: past.length > 4,
      known,
      asked_at: known === 'here_only' ? null : Date.now() - (known === 'whole' ? 0 : 2.5 * HOUR),
      reason: this.scene === 'offline' && ask ? unreachable : null,
    }
  }

  writers(records: readonly RecordRef[], ask: boolean): Writers[] {
    return records.map((record) => {
      const own = this.done.get(record.id)?.[0]
      const known = this.scene !== 'local_only' && (ask || this.scene !== 'up_to_date')
      const row = this.row(record)
      const changed = own
        ? { made_at: own.made_at, who: own.who }
        : known && row
          ? { made_at: row.updated_at, who: priya }
          : null
      const added =
        known && row
          ? { made_at: row.updated_at - 30 * HOUR, who: Number.parseInt(record.id.slice(-1), 16) % 2 ? meera : priya }
          : null
      return { record, added, changed, deleted: row?.deleted_at ? (changed ?? null) : null }
    })
  }

  bin(search: string): BinRow[] {
    const words = search.toLowerCase().split(/\s+/).filter(Boolean)
    return this.tables
      .flatMap(({ table, binned }) =>
        binned().map((row) => ({
          record: { table, id: row.id },
          noun: { key: `bin-${table}`, values: {} },
          label: row.name,
          detail: 'sku' in row ? row.sku : row.phone,
          deleted_at: row.deleted_at ?? 0,
          waiting: row.waiting,
        })),
      )
      .filter((row) =>
        words.every((word) => `${texts().say(row.noun)} ${row.label} ${row.detail}`.toLowerCase().includes(word)),
      )
      .sort((a, b) => b.deleted_at - a.deleted_at)
  }

  /** Restores what can be; not one whose code another product has meanwhile. */
  restore(records: readonly RecordRef[], back: (record: RecordRef) => void): Restored[] {
    return records.map((record) => {
      const row = this.row(record)
      const sku = row && 'sku' in row ? row.sku : null
      const rows = this.table(record)?.live() ?? []
      const other = sku ? rows.find((p) => 'sku' in p && p.sku === sku && p.id !== record.id) : undefined
      if (!other) back(record)
      const problem = other
        ? say('bin-change-there-first', {
            why: say('field-sku-taken', { value: sku ?? '', others: say('list-quoted', { name: other.name }) }),
          })
        : null
      return { record, problem }
    })
  }

  private table = (record: RecordRef) => this.tables.find(({ table }) => table === record.table)

  private row = (record: RecordRef): AnyRow | undefined => this.table(record)?.find(record.id)

  /** A past that ends in what the record holds. */
  private past(record: RecordRef): HistoryEntry[] {
    const row = this.row(record)
    if (!row) return []
    const at = row.updated_at
    const gone = row.deleted_at ? [entry(row.deleted_at, 'deleted', priya, [], 'applied')] : []
    if ('sku' in row) {
      const price = row.price_paise
      return [
        ...gone,
        entry(at, 'changed', priya, [field('price_paise', price - 50_000, price, 'won')], 'conflict'),
        entry(at - HOUR, 'changed', meera, [field('price_paise', price - 50_000, price + 1_500, 'lost')], 'conflict'),
        entry(at - 26 * HOUR, 'changed', person('Anil', null, { source: 'web' }), [
          field('price_paise', price - 120_000, price - 50_000),
          field('notes', null, 'Hallmark renewed; ask the goldsmith before changing the weight on the tag'),
        ]),
        entry(at - 50 * HOUR, 'changed', person(null, null, { source: 'system' }), [field('unit', 'pcs', row.unit)]),
        entry(at - 90 * HOUR, 'changed', priya, [field('sku', null, row.sku)], 'merged'),
        entry(at - 400 * HOUR, 'added', meera, [
          field('name', null, row.name),
          field('price_paise', null, price - 120_000),
          field('unit', null, 'pcs'),
        ]),
      ]
    }
    return [
      ...gone,
      entry(at, 'changed', priya, [field('phone', '+91 98200 00000', row.phone)]),
      entry(at - 30 * HOUR, 'added', meera, [field('name', null, row.name)]),
    ]
  }
}

function entry(
  at: number,
  kind: ChangeKind,
  who: Writer,
  fields: FieldChange[],
  outcome: HistoryEntry['outcome'] = 'applied',
): HistoryEntry {
  const stamp = `${String(at).padStart(13, '0')}-${outcome}-${kind}`
  return { hlc: stamp, made_at: at, taken_at: outcome === 'waiting' ? null : at + 4_000, kind, outcome, who, fields }
}
