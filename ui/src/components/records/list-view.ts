/** Where a person is in a list: what is searched, whether the bin is shown, which record is open. */
export type ListView = {
  q?: string
  bin?: boolean
  /** A record's id, or "new". */
  open?: string
  /** The code a new record begins with, as it was scanned. */
  code?: string
}

export const NEW = 'new'

/** Reads a place from an address typed or kept by the router. */
export function readListView(search: Record<string, unknown>): ListView {
  return {
    q: typeof search.q === 'string' && search.q ? search.q : undefined,
    bin: search.bin === true || undefined,
    open: typeof search.open === 'string' && search.open ? search.open : undefined,
    code: typeof search.code === 'string' && search.code ? search.code : undefined,
  }
}
