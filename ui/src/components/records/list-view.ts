/** What a list shows, kept in the address: the search, the order, the filters, the open record. */
import type { ListFilter, Sort } from '@/core/types'

export type ListView = {
  q?: string
  /** A column, with a minus in front the largest first: `-price`. */
  sort?: string
  /** Filters with commas between, e.g. `low` or `waiting,group:…`. */
  filter?: string
  /** A record's id, or "new". */
  open?: string
  /** The scanned code a new record starts with. */
  code?: string
  /** The name a new record starts with. */
  name?: string
}

export const NEW = 'new'

const word = (value: unknown) => (typeof value === 'string' && value ? value : undefined)

/** Reads the view from an address, ignoring what does not belong to it. */
export function readListView(search: Record<string, unknown>): ListView {
  return {
    q: word(search.q),
    sort: word(search.sort),
    filter: word(search.filter),
    open: word(search.open),
    code: word(search.code),
    name: word(search.name),
  }
}

export function readSort(sort: string | undefined): Sort | null {
  if (!sort) return null
  const descending = sort.startsWith('-')
  return { column: descending ? sort.slice(1) : sort, descending }
}

export const writeSort = (sort: Sort | null): string | undefined =>
  sort ? `${sort.descending ? '-' : ''}${sort.column}` : undefined

export function readFilters(filter: string | undefined): ListFilter[] {
  return (filter ?? '')
    .split(',')
    .filter(Boolean)
    .map((part) => {
      const at = part.indexOf(':')
      return at < 0
        ? { name: part, value: null }
        : { name: part.slice(0, at), value: decodeURIComponent(part.slice(at + 1)) }
    })
}

export function writeFilters(filters: readonly ListFilter[]): string | undefined {
  const parts = filters.map(({ name, value }) => (value === null ? name : `${name}:${encodeURIComponent(value)}`))
  return parts.join(',') || undefined
}

/** Returns the order after the head of `column` was pressed: up, down, and back to the list's own. */
export function nextSort(sort: Sort | null, column: string): Sort | null {
  if (sort?.column !== column) return { column, descending: false }
  return sort.descending ? null : { column, descending: true }
}

/** Returns the filters with one set, or without it where `value` is undefined. */
export function withFilter(filters: readonly ListFilter[], name: string, value: string | null | undefined) {
  const others = filters.filter((one) => one.name !== name)
  return value === undefined ? others : [...others, { name, value }]
}
