import { expect, it, vi } from 'vitest'
import type { ListQuery } from '@/core/types'
import { locate } from './locate'

type Row = { id: string; name: string }
const names = ['Anklet', 'anklet', 'Bangle', 'Zari', 'अंगूठी']
const shelf: Row[] = Array.from({ length: 5000 }, (_, n) => ({
  id: String(n).padStart(5, '0'),
  name: `${names[Math.floor(n / 1000)]} ${String(n % 1000).padStart(4, '0')}`,
}))
// As SQLite sorts by NOCASE: the case of ASCII letters is folded, the rest stands by its code.
const key = ({ id, name }: Row) => `${name.toLowerCase()}\u0000${id}`
shelf.sort((a, b) => (key(a) < key(b) ? -1 : 1))

const fetch = (rows: readonly Row[]) =>
  vi.fn(async ({ offset, limit }: ListQuery) => ({
    rows: rows.slice(offset, offset + limit),
    total: rows.length,
    notice: null,
  }))

it('finds every product of a long list in a few questions', async () => {
  for (const at of [0, 1, 49, 50, 1234, 2500, 4000, 4998, 4999]) {
    const asked = fetch(shelf)
    const found = await locate(asked, { search: '', deleted: false }, shelf[at] as Row)
    expect(found, `because “${shelf[at]?.name}” stands there`).toBe(at)
    expect(asked.mock.calls.length, 'because five thousand are not to be read').toBeLessThan(10)
  }
})

it('finds nothing where the product is not', async () => {
  const absent = { id: 'x', name: 'Choker' }
  expect(await locate(fetch(shelf), { search: '', deleted: false }, absent)).toBeNull()
  expect(await locate(fetch([]), { search: 'gold', deleted: false }, absent)).toBeNull()
})
