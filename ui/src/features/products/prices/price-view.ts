/** Which products a price list shows, kept in the address: the selected ones, or all that a search and filters find, but some. */
export type PriceView = {
  q?: string
  /** Filters, as in the address of the list. */
  filter?: string
  /** Ids, parted by commas. */
  ids?: string
  /** Ids of what is found and not meant. */
  except?: string
}

const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined)

export const readPriceView = ({ q, filter, ids, except }: Record<string, unknown>): PriceView => ({
  q: text(q),
  filter: text(filter),
  ids: text(ids),
  except: text(except),
})

/** Tells price lists apart. */
export const nameOfList = ({ q, filter, ids, except }: PriceView) => JSON.stringify([ids, q, filter, except])
