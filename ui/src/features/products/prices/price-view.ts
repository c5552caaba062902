/** Which products a price list shows, kept in the address: the selected ones, or all that a search matches. */
export type PriceView = {
  q?: string
  /** Ids, parted by commas. */
  ids?: string
}

export function readPriceView(search: Record<string, unknown>): PriceView {
  const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined)
  return { q: text(search.q), ids: text(search.ids) }
}
