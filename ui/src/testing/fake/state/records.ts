/** A list of records in memory that answers like the engine's store. */
import { ApiError } from '@/core/error'
import { screenKind, type ScreenKind } from '@/core/records'
import type { ListQuery, Page } from '@/core/types'

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

  /** Keeps the last answer, as an index would. */
  private matching(query: ListQuery): T[] {
    const asked = `${query.exact} ${query.deleted} ${query.search}`
    if (this.last.asked === asked) return this.last.found
    const wanted = query.search.toLowerCase().split(/\s+/).filter(Boolean)
    const found = this.rows.filter(
      (row) =>
        (row.deleted_at !== null) === query.deleted &&
        (query.exact ? this.means(row, query.search) : wanted.every((word) => this.text(row).includes(word))),
    )
    this.last = { asked, found }
    return found
  }

  one(id: string): T {
    const row = this.find(id)
    if (!row) throw new ApiError('not_found', 'This record is no longer there. Somebody may have removed it.')
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

  change(id: string, fields: Partial<T>): T {
    return this.put({ ...this.one(id), ...fields, updated_at: Date.now(), waiting: true })
  }
}
