/** The parts of the screen, as its address names them. */
export const tillTabs = ['till', 'day', 'shifts'] as const

export type TillTab = (typeof tillTabs)[number]

export type TillView = {
  tab?: TillTab
  q?: string
  /** A day of the books, as "2026-11-20". */
  day?: string
  sort?: string
  /** The shift whose report is open. */
  open?: string
}

const word = (value: unknown) => (typeof value === 'string' && value ? value : undefined)

/** Reads the view from an address, ignoring what does not belong to it. */
export function readTillView({ tab, q, day, sort, open }: Record<string, unknown>): TillView {
  const known = word(day)
  return {
    tab: tillTabs.find((one) => one === tab),
    q: word(q),
    day: known && /^\d{4}-\d\d-\d\d$/.test(known) ? known : undefined,
    sort: word(sort),
    open: word(open),
  }
}
