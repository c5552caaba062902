/** What the recycle bin shows, kept in the address. */

export type BinView = {
  q?: string
  /** A table: only records of this kind. */
  kind?: string
  /** A column, with a minus in front the largest first. */
  sort?: string
}

const word = (value: unknown) => (typeof value === 'string' && value ? value : undefined)

/** Reads the view from an address, ignoring what does not belong to it. */
export const readBinView = ({ q, kind, sort }: Record<string, unknown>): BinView => ({
  q: word(q),
  kind: word(kind),
  sort: word(sort),
})
