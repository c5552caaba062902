/** Conflicts and review cards, in the whole window. */
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { KEY_MS } from '@/components/scan/burst'
import { ApiError } from '@/core/error'
import { openApp } from '@/testing/open-app'

const cards = () => screen.findAllByTestId('conflict')
const card = async (n: number) => (await cards())[n] as HTMLElement

it('shows both values with who wrote them, and which one stands', async () => {
  openApp({ customers: 12, conflicts: 4 }, '/conflicts')
  const first = within(await card(0))
  const newer = first.getByTestId('conflict-keep')
  expect(newer.textContent).toMatch(/Newer · stands.*Meera Shah · Zaveri Bazaar/)
  expect(first.getByTestId('conflict-take').textContent).toMatch(/^9820000000Older.*Ravi Kulkarni · Pune/)
  const words = first.getByText(
    /Pune wrote 9820000000; Zaveri Bazaar wrote .* The later edit, Zaveri Bazaar’s, stands\./,
  )
  expect(words.className, 'because the boxes say the same in a glance').toBe('sr-only')
})

it('counts what waits beside the way to it', async () => {
  openApp({ customers: 12, conflicts: 4 })
  expect((await screen.findByTestId('attention-count')).textContent, 'because 4 conflicts and 5 cards are open').toBe(
    '9',
  )
})

it('leads from a record that has no screen to what happened to it', async () => {
  const { user } = openApp({ customers: 12, conflicts: 4 }, '/conflicts?tab=reviews')
  await user.click((await screen.findAllByRole('button', { name: /^Ananya Iyer/ }))[0] as HTMLElement)
  expect(await screen.findByText('Nothing is known yet')).toBeTruthy()
  expect(within(screen.getByRole('dialog')).getByText('Bill')).toBeTruthy()
})

it('takes the other value, and leaves the card in its place with the way back', async () => {
  const { user, host } = openApp({ customers: 12, conflicts: 4 }, '/conflicts')
  const settle = vi.spyOn(host, 'settleConflicts')
  await user.click(within(await card(0)).getByTestId('conflict-take'))
  expect(settle).toHaveBeenCalledExactlyOnceWith([expect.any(String)], { choice: 'take' })
  await waitFor(() => expect(screen.getByTestId('tab-open').textContent).toBe('Conflicts3'))
  expect(await cards(), 'because nothing moves under the pointer').toHaveLength(4)
  expect((await card(0)).textContent).toContain('9820000000 stands everywhere')
  await user.click(within(await card(0)).getByTestId('conflict-undo'))
  await waitFor(() => expect(settle).toHaveBeenCalledTimes(2))
  expect(settle.mock.calls[1]?.[1], 'because the value of the branch that stood stands again').toMatchObject({
    choice: 'branch',
  })
  await waitFor(async () => expect((await card(0)).textContent).toContain('Choose again'))
  await user.click(within(await card(0)).getByTestId('conflict-take'))
  await user.click(screen.getByTestId('tab-settled'))
  expect(await screen.findByText(/^Meera Shah took 9820000000 · Zaveri Bazaar/)).toBeTruthy()
})

it('opens again what was kept, everywhere, by the undo key', async () => {
  const { user, host } = openApp({ customers: 12, conflicts: 4 }, '/conflicts')
  await user.click(within(await card(0)).getByTestId('conflict-keep'))
  await waitFor(async () => expect((await host.conflicts(false, 0, 10)).total).toBe(3))
  await waitFor(() => expect(screen.getByTestId('tab-open').textContent).toBe('Conflicts3'))
  await user.keyboard('{Control>}z{/Control}')
  await waitFor(async () => expect((await host.conflicts(false, 0, 10)).total).toBe(4))
  await waitFor(async () => expect((await card(0)).textContent).toContain('Choose again'))
})

it('opens again those of several a choice fitted, and only those', async () => {
  const { user, host } = openApp({ customers: 12, conflicts: 3 }, '/conflicts')
  const { settleConflicts } = host
  vi.spyOn(host, 'settleConflicts').mockImplementationOnce(async (ids, choice) => ({
    ...(await settleConflicts(ids.slice(0, 2), choice)),
    skipped: 1,
  }))
  const reopen = vi.spyOn(host, 'reopenConflicts')
  const { rows } = await host.conflicts(false, 0, 10)
  await cards()
  await user.click(screen.getByTestId('conflicts-all'))
  await user.click(screen.getByTestId('bulk-keep'))
  await waitFor(async () => expect((await host.conflicts(false, 0, 10)).total).toBe(1))
  await user.click(within(await card(0)).getByTestId('conflict-undo'))
  await waitFor(() => expect(reopen).toHaveBeenCalledExactlyOnceWith(rows.slice(0, 2).map(({ id }) => id)))
  expect((await host.conflicts(false, 0, 10)).total).toBe(3)
})

it('puts away what is resolved, and shows what came, only when the person asks', async () => {
  const { user, host } = openApp({ customers: 12, conflicts: 4 }, '/conflicts')
  const { rows } = await host.conflicts(false, 0, 10)
  await cards()
  expect(screen.queryByTestId('conflicts-refresh')).toBeNull()
  await host.settleConflicts([rows[1]?.id ?? ''], { choice: 'keep' })
  await waitFor(async () => expect((await card(1)).textContent).toContain('Resolved elsewhere meanwhile'))
  await user.click(screen.getByTestId('conflicts-refresh'))
  await waitFor(() => expect(screen.getAllByTestId('conflict')).toHaveLength(3))
})

it('restores what was deleted over an edit', async () => {
  const { user, host } = openApp({ customers: 12, conflicts: 4 }, '/conflicts')
  const settle = vi.spyOn(host, 'settleConflicts')
  const deleted = within(await card(2))
  expect(deleted.queryByTestId('conflict-edit'), 'because a delete has no third value').toBeNull()
  expect(deleted.getByTestId('conflict-keep').textContent).toMatch(/^deleted/)
  await user.click(deleted.getByTestId('conflict-take'))
  expect(settle).toHaveBeenCalledExactlyOnceWith([expect.any(String)], { choice: 'take' })
})

it('writes a third value and shows what is wrong with it beside it', async () => {
  const { user, host } = openApp({ customers: 12, conflicts: 1 }, '/conflicts')
  const settle = vi.spyOn(host, 'settleConflicts')
  settle.mockRejectedValueOnce(
    new ApiError('invalid', 'No.', [{ field: 'value', message: 'A phone number has at least 6 digits.' }]),
  )
  await user.click(within(await card(0)).getByTestId('conflict-edit'))
  const box = await screen.findByTestId<HTMLInputElement>('value-text')
  await user.clear(box)
  await user.type(box, '12{Enter}')
  expect(await screen.findByText('A phone number has at least 6 digits.')).toBeTruthy()
  await user.clear(box)
  await user.type(box, '9600000003{Enter}')
  expect(settle).toHaveBeenLastCalledWith([expect.any(String)], { choice: 'value', value: '9600000003' })
  expect(await screen.findByText('9600000003 stands everywhere')).toBeTruthy()
})

it('settles several alike, also by branch', async () => {
  const { user, host } = openApp({ customers: 12, conflicts: 3 }, '/conflicts')
  const settle = vi.spyOn(host, 'settleConflicts')
  await cards()
  await user.click(screen.getByTestId('conflicts-all'))
  expect(screen.getByText('3 selected')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Take Pune’s' }))
  expect(settle.mock.calls[0]?.[0]).toHaveLength(3)
  expect(settle.mock.calls[0]?.[1]).toMatchObject({ choice: 'branch' })
  expect(await screen.findByText('3 resolved everywhere')).toBeTruthy()
  await user.click(within(await card(0)).getByTestId('conflict-undo'))
  await waitFor(() => expect(settle.mock.calls.length, 'because each of them is taken back').toBeGreaterThan(2))
})

it('leads to the record', async () => {
  const { user, router } = openApp({ customers: 12, conflicts: 1 }, '/conflicts')
  const first = await card(0)
  await user.click(within(first).getAllByRole('button')[0] as HTMLElement)
  await waitFor(() => expect(router.state.location.pathname).toBe('/customers'))
  expect(await screen.findByTestId('customer-form-name')).toBeTruthy()
})

it('says in words what failed', async () => {
  openApp({ customers: 12, conflicts: 1, failing: true }, '/conflicts')
  expect(await screen.findByText(/branchline\.db is damaged/)).toBeTruthy()
})

it('puts a card away only with what was found, and shows it again on request', async () => {
  const { user, host } = openApp({ customers: 12, conflicts: 1 }, '/conflicts?tab=reviews')
  const review = vi.spyOn(host, 'review')
  const first = (await screen.findAllByTestId('review'))[0] as HTMLElement
  await user.click(within(first).getByTestId('review-look'))
  const submit = await screen.findByTestId<HTMLButtonElement>('review-submit')
  expect(submit.disabled).toBe(true)
  await user.type(screen.getByTestId('review-reason'), 'Second one cancelled')
  await user.click(submit)
  expect(review).toHaveBeenCalledExactlyOnceWith('number_clash', 'KJ/26-27/00112', 'a,b', 'Second one cancelled')
  await waitFor(() => expect(screen.getAllByTestId('review')).toHaveLength(4))
  await user.click(screen.getByTestId('reviews-all'))
  expect(await screen.findByText(/Second one cancelled/)).toBeTruthy()
})

const reviewOf = async (words: RegExp) => {
  const all = await screen.findAllByTestId('review')
  return all.find((one) => words.test(one.textContent ?? '')) as HTMLElement
}

it('names both products of one barcode, who added them, and what to do', async () => {
  openApp({ products: 12, customers: 12, conflicts: 1 }, '/conflicts?tab=reviews')
  const double = within(await reviewOf(/carry the barcode/))
  expect(double.getByRole('button', { name: /^Jhumka Antique/ })).toBeTruthy()
  expect(double.getByRole('button', { name: /^Anklet, silver/ })).toBeTruthy()
  expect(double.getByText('Same barcode')).toBeTruthy()
  expect(double.getByText(/A scan cannot tell them apart/)).toBeTruthy()
  await waitFor(() => expect(double.getAllByTestId('review-added')[0]?.textContent).toMatch(/^Added by (Meera|Priya)/))
})

it('takes a ring of groups apart, and the card goes by itself', async () => {
  const { user, host } = openApp({ customers: 12, conflicts: 1 }, '/conflicts?tab=reviews')
  const out = vi.spyOn(host, 'takeGroupOut')
  const ring = await reviewOf(/in a ring/)
  await user.click(within(ring).getAllByTestId('review-take-out')[1] as HTMLElement)
  expect(out).toHaveBeenCalledOnce()
  await waitFor(() => expect(screen.getAllByTestId('review')).toHaveLength(4))
  expect(screen.queryByText(/in a ring/)).toBeNull()
})

it('says when a code that is looked up means two products, and opens neither by itself', async () => {
  const { user, host, router } = openApp({ products: 12 }, '/products')
  const page = await host.listProducts({ search: '', exact: false, deleted: false, offset: 0, limit: 2 })
  const barcode = '8900000000017'
  for (const row of page.rows) {
    const draft = { ...row, barcode, opening_stock_milli: null }
    await host.changeProduct(row.id, draft, { ...row, opening_stock_milli: null })
  }
  await user.type(await screen.findByTestId('product-search'), barcode)
  const several = await screen.findByTestId('product-several')
  expect(several.textContent).toMatch(/^2 products carry the barcode 8900000000017/)
  await user.type(screen.getByTestId('product-search'), '{Enter}')
  expect(router.state.location.search).not.toHaveProperty('open')
})

describe('with keys only', () => {
  it('settles three conflicts with 1, 2 and E, and takes one back', async () => {
    const { user, host } = openApp({ customers: 12, conflicts: 5 }, '/conflicts')
    const settle = vi.spyOn(host, 'settleConflicts')
    const isAt = async (n: number) => {
      const one = await card(n)
      await waitFor(() => expect(document.activeElement).toBe(one))
    }
    await isAt(0)
    await user.keyboard('1')
    await isAt(1)
    await user.keyboard('2')
    await isAt(2)
    await user.keyboard('{ArrowDown}')
    await isAt(3)
    await user.keyboard('e')
    const box = await screen.findByTestId<HTMLInputElement>('value-text')
    await waitFor(() => expect(document.activeElement).toBe(box))
    await user.clear(box)
    await user.keyboard('9600000003{Enter}')
    await isAt(4)
    expect(settle.mock.calls.map(([, choice]) => choice)).toEqual([
      { choice: 'keep' },
      { choice: 'take' },
      { choice: 'value', value: '9600000003' },
    ])
    await user.keyboard('{ArrowUp}')
    await isAt(3)
    await user.keyboard('u')
    await waitFor(() => expect(settle).toHaveBeenCalledTimes(4))
    await waitFor(async () => expect((await card(3)).textContent).toContain('Choose again'))
    await isAt(3)
    expect(await cards(), 'because all of them stay until one looks anew').toHaveLength(5)
  })

  it('selects, looks into the history and opens the record', async () => {
    const { user, router } = openApp({ customers: 12, conflicts: 3 }, '/conflicts')
    await waitFor(async () => expect(document.activeElement).toBe(await card(0)))
    await user.keyboard(' ')
    expect(await screen.findByText('1 selected')).toBeTruthy()
    // Two keys of a hand are not as close together as a scanner's.
    await new Promise((later) => setTimeout(later, 2 * KEY_MS))
    await user.keyboard('h')
    await screen.findByTestId('history')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByTestId('history')).toBeNull())
    await user.keyboard('o')
    await waitFor(() => expect(router.state.location.pathname).toBe('/customers'))
  })
})
