/** A list of records in memory that answers like the engine's store. */
import { ApiError } from '@/core/error'
import { screenKind, type ScreenKind } from '@/core/records'
import type { ListFilter, ListQuery, Page, Selection } from '@/core/types'
import { say } from '../say'
import { passes, valueOf } from './listing'

/** What every kind of record has. */
export type Row = { id: string; name: string; updated_at: number; deleted_at: number | null; waiting: boolean }

export class Records<T extends Row> {
  private rows: T[]
  private last: { asked: string | null; found: T[] } = { asked: null, found: [] }
  private texts = new Map<string, string>()
  private names = new Map<string, string>()
  readonly table: ScreenKind['table']
  private readonly words: (row: T) => (string | null)[]

  constructor(table: ScreenKind['table'], rows: T[], words: (row: T) => (string | null)[]) {
    this.table = table
    this.words = words
    this.rows = rows
    this.sort()
  }

  private sort() {
    this.last = { asked: null, found: [] }
    this.rows.sort((a, b) => {
      const [left, right] = [this.folded(a), this.folded(b)]
      return left === right ? (a.id < b.id ? -1 : 1) : left < right ? -1 : 1
    })
  }

  /** The name without its accents and capitals. */
  private folded(row: T): string {
    let name = this.names.get(row.id)
    if (name === undefined) {
      name = row.name
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .toLowerCase()
      this.names.set(row.id, name)
    }
    return name
  }

  private text(row: T): string {
    let text = this.texts.get(row.id)
    if (text === undefined) {
      text = this.words(row).join(' ').toLowerCase()
      this.texts.set(row.id, text)
    }
    return text
  }

  private codes(row: T): (string | null)[] {
    return 'barcode' in row ? [row.barcode as string | null] : []
  }

  /** True when `code` is the row's barcode, own code or number, however it is written. */
  private means(row: T, code: string): boolean {
    const plain = (text: string) => text.replace(/[\s-]/g, '').toLowerCase()
    return ['barcode', 'sku', 'phone', 'gstin'].some((field) => {
      const value = (row as Record<string, unknown>)[field]
      return typeof value === 'string' && plain(value) === plain(code)
    })
  }

  get kind() {
    return screenKind(this.table)
  }

  live = () => this.rows.filter((row) => row.deleted_at === null)

  binned = () => this.rows.filter((row) => row.deleted_at !== null)

  find = (id: string) => this.rows.find((row) => row.id === id)

  list(query: ListQuery): Page<T> {
    const found = this.matching(query)
    const meant = query.deleted || !query.search ? [] : found.filter((row) => this.codes(row).includes(query.search))
    const names = meant.map((row) => `“${row.name}”`).join(' and ')
    return {
      rows: found.slice(query.offset, query.offset + query.limit),
      total: found.length,
      notice:
        meant.length > 1
          ? `${meant.length} products carry the barcode ${query.search}: ${names}. Choose the one that is meant; Conflicts, To review, says how to put it right.`
          : null,
    }
  }

  /** Returns the index of a row in the list, or null if it is not in it. */
  placeOf(id: string, query: ListQuery): number | null {
    const at = this.matching(query).findIndex((row) => row.id === id)
    return at < 0 ? null : at
  }

  /** Returns the ids that are meant. */
  selected(selection: Selection): string[] {
    if (selection.which === 'these') return selection.ids
    const except = new Set(selection.except)
    return this.matching(selection.query)
      .map((row) => row.id)
      .filter((id) => !except.has(id))
  }

  private passes = (row: T, filters: readonly ListFilter[]) => filters.every((filter) => passes(row, filter))

  private sorted(rows: T[], { sort }: ListQuery): T[] {
    if (!sort) return rows
    if (sort.column === 'name') return sort.descending ? rows.toReversed() : rows
    const way = sort.descending ? -1 : 1
    const keyed = rows.map((row) => ({ row, value: valueOf(row, sort.column) }))
    const order = (one: string | number | null, other: string | number | null) =>
      one === other ? 0 : one === null ? 1 : other === null ? -1 : (one < other ? -1 : 1) * way
    return keyed.sort((a, b) => order(a.value, b.value) || (a.row.id < b.row.id ? -1 : 1) * way).map(({ row }) => row)
  }

  /** Keeps the last answer, as an index would. */
  private matching(query: ListQuery): T[] {
    const filters = query.filters ?? []
    const asked = JSON.stringify([query.exact, query.deleted, query.search, query.sort, filters])
    if (this.last.asked === asked) return this.last.found
    const wanted = query.search.toLowerCase().split(/\s+/).filter(Boolean)
    const matching = this.rows.filter(
      (row) =>
        (row.deleted_at !== null) === query.deleted &&
        this.passes(row, filters) &&
        (query.exact ? this.means(row, query.search) : wanted.every((word) => this.text(row).includes(word))),
    )
    const found = this.sorted(matching, query)
    this.last = { asked, found }
    return found
  }

  one(id: string): T {
    const row = this.find(id)
    if (!row) throw new ApiError('not_found', say('store-not-found'))
    return row
  }

  put(row: T): T {
    const at = this.rows.findIndex((r) => r.id === row.id)
    if (at < 0) this.rows.push(row)
    else this.rows[at] = row
    this.texts.delete(row.id)
    this.names.delete(row.id)
    this.sort()
    return row
  }

  /** Changes many rows and sorts once. */
  changeAll(changes: readonly (readonly [id: string, fields: Partial<T>])[]) {
    const byId = new Map(changes)
    const now = Date.now()
    this.rows = this.rows.map((row) => {
      const fields = byId.get(row.id)
      return fields ? { ...row, ...fields, updated_at: now, waiting: true } : row
    })
    this.sort()
  }

  change(id: string, fields: Partial<T>): T {
    return this.put({ ...this.one(id), ...fields, updated_at: Date.now(), waiting: true })
  }
}
