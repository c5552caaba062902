/** Finds the row of one record in a list of any length, which the engine sorts by name and then by id. */
import { type FetchPage, type Filter } from './windows'

type Named = { id: string; name: string }

/** Rows that are looked through around the place where the name belongs. */
const AROUND = 100

/** The engine's order folds the case of ASCII letters only. */
const folded = (name: string) => name.replace(/[A-Z]/g, (letter) => letter.toLowerCase())

function isBefore(a: Named, b: Named): boolean {
  const [left, right] = [folded(a.name), folded(b.name)]
  return left === right ? a.id < b.id : left < right
}

/** Returns the index of `record` among the rows of `filter`, or null when it is not one of them. */
export async function locate<T extends Named>(
  fetchPage: FetchPage<T>,
  filter: Filter,
  record: Named,
): Promise<number | null> {
  const ask = (offset: number, limit: number) => fetchPage({ ...filter, exact: false, offset, limit })
  let [from, upto] = [0, (await ask(0, 1)).total]
  while (upto - from > AROUND) {
    const middle = Math.floor((from + upto) / 2)
    const row = (await ask(middle, 1)).rows[0]
    if (row && isBefore(row, record)) from = middle + 1
    else upto = middle
  }
  const start = Math.max(0, from - AROUND / 2)
  const { rows } = await ask(start, upto - start + AROUND / 2)
  const at = rows.findIndex((row) => row.id === record.id)
  return at < 0 ? null : start + at
}
