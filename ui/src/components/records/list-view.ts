/** What a list shows, kept in the address: the search, the recycle bin, the open record. */
export type ListView = {
  q?: string
  bin?: boolean
  /** A record's id, or "new". */
  open?: string
  /** The scanned code a new record starts with. */
  code?: string
  /** The name a new record starts with. */
  name?: string
}

export const NEW = 'new'

/** Reads the view from an address, ignoring what does not belong to it. */
export function readListView(search: Record<string, unknown>): ListView {
  return {
    q: typeof search.q === 'string' && search.q ? search.q : undefined,
    bin: search.bin === true || undefined,
    open: typeof search.open === 'string' && search.open ? search.open : undefined,
    code: typeof search.code === 'string' && search.code ? search.code : undefined,
    name: typeof search.name === 'string' && search.name ? search.name : undefined,
  }
}
