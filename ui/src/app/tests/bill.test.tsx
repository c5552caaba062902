/** The counter by keys and scanner alone: a bill from the first scan to the change. */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { formatRupees } from '@/core/amount'
import type { Host } from '@/core/host'
import type { Product } from '@/core/types'
import { openApp } from '@/testing/open-app'
import { scan } from '@/testing/scanner'

const box = () => screen.getByTestId<HTMLInputElement>('till-item')
const lines = () => screen.queryAllByTestId('till-line')
const cells = (n: number) =>
  within(lines()[n] as HTMLElement)
    .getAllByRole('cell')
    .map((cell) => cell.textContent)
const payable = () => screen.getByTestId('till-payable').textContent
const atBox = () => waitFor(() => expect(document.activeElement, 'the item box has the focus').toBe(box()))
const lineCount = (count: number) => waitFor(() => expect(lines()).toHaveLength(count))

async function goods(host: Host, count: number): Promise<(Product & { barcode: string })[]> {
  const { rows } = await host.listProducts({ search: '', exact: false, deleted: false, offset: 0, limit: count })
  return rows.map((row) => ({ ...row, barcode: row.barcode ?? '' }))
}

async function openTill() {
  const app = openApp({ products: 20, customers: 6 }, '/bill')
  await screen.findByTestId('till-place')
  await atBox()
  return { ...app, items: await goods(app.host, 6) }
}

/** Presses a digit in the pay dialog, and waits for the field of that mode. */
async function mode(user: Awaited<ReturnType<typeof openTill>>['user'], digit: string) {
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('pay-modes')))
  await user.keyboard(digit)
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('pay-amount')))
}

/** The keys of the top row, as the keyboard sends them. */
function press(key: string, shiftKey = false) {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, code: key, shiftKey })
  fireEvent.keyUp(document.activeElement ?? document.body, { key, code: key })
}

const taken = (count: number) =>
  waitFor(() => expect(within(screen.getByTestId('pay-taken')).getAllByRole('listitem')).toHaveLength(count))

it('five scans, part cash and part UPI, by keys alone', async () => {
  const { user, host, items } = await openTill()
  const made = vi.spyOn(host, 'finaliseBill')
  for (const item of items.slice(0, 5)) await scan(item.barcode)
  await lineCount(5)
  const total = items.slice(0, 5).reduce((sum, { price_paise }) => sum + price_paise, 0)
  const whole = Math.round(total / 100) * 100
  await waitFor(() => expect(payable()).toBe(formatRupees(whole)))
  expect(screen.getByTestId('till-supply').textContent, 'said before anything is paid').toBe('CGST + SGST')

  press('F10')
  await screen.findByTestId('pay-modes')
  await mode(user, '2')
  await user.keyboard('1000{Enter}')
  await taken(1)
  await waitFor(() => expect(screen.getByTestId('pay-due').textContent).toBe(formatRupees(whole - 100_000)))
  await mode(user, '1')
  await user.keyboard(`${(whole + 50_000) / 100}{Enter}`)
  await waitFor(() => expect(screen.getByTestId('pay-change').textContent).toBe(formatRupees(150_000)))
  await user.keyboard('{Control>}{Enter}{/Control}')

  const done = await screen.findByTestId('till-done')
  expect(done.textContent).toContain('Bill T1/2627/000001')
  expect(screen.getByTestId('till-change').textContent).toBe(formatRupees(150_000))
  expect(made.mock.calls[0]?.[0]).toMatchObject({
    lines: items.slice(0, 5).map(({ id }) => ({ product_id: id })),
    payments: [
      { mode: 'upi', amount_paise: 100_000 },
      { mode: 'cash', tendered_paise: whole + 50_000 },
    ],
  })
  await atBox()
  expect(lines(), 'the next bill is empty').toHaveLength(0)
})

describe('the item box', () => {
  it('raises the quantity of what is scanned again, and takes 3* before a scan', async () => {
    const { user, items } = await openTill()
    await scan(items[0]?.barcode ?? '')
    await scan(items[0]?.barcode ?? '')
    await waitFor(() => expect(cells(0)[0]).toBe('2'))
    await user.keyboard('3*')
    await scan(items[0]?.barcode ?? '')
    await waitFor(() => expect(cells(0)[0]).toBe('5'))
    expect(lines()).toHaveLength(1)
    expect(box().value).toBe('')
  })

  it('finds by words, and arrows and Enter choose', async () => {
    const { user, host } = await openTill()
    await user.keyboard('gold')
    const options = await screen.findAllByRole('option')
    const { rows } = await host.listProducts({ search: 'gold', exact: false, deleted: false, offset: 0, limit: 9 })
    expect(options).toHaveLength(rows.length)
    await user.keyboard('{ArrowDown}{Enter}')
    await lineCount(1)
    expect(cells(0)[1]).toContain(rows[1]?.name)
  })

  it('shows a numbered list for a code of several items, and a digit chooses', async () => {
    const { user, host, items } = await openTill()
    const [one, other] = [items[0] as Product, items[1] as Product]
    const before = { ...other, opening_stock_milli: null }
    await host.changeProduct(other.id, { ...before, barcode: one.barcode }, before)
    await scan(one.barcode ?? '')
    expect(await screen.findAllByRole('option')).toHaveLength(2)
    expect(lines(), 'nobody knows yet which').toHaveLength(0)
    await user.keyboard('2')
    await lineCount(1)
    expect(cells(0)[1]).toContain(other.name)
  })

  it('says what an unknown code is, and makes an item of it without leaving the bill', async () => {
    const { user, host, items } = await openTill()
    const add = vi.spyOn(host, 'addProduct')
    await scan(items[0]?.barcode ?? '')
    await scan('4006381333931')
    expect((await screen.findByTestId('till-unknown')).textContent).toBe('No item has the code 4006381333931.')
    expect(lines(), 'the bill is kept').toHaveLength(1)
    await user.keyboard('{Alt>}c{/Alt}')
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('till-create-name')))
    await user.keyboard('Felt pen')
    await user.type(screen.getByTestId('till-create-price'), '45{Enter}')
    await lineCount(2)
    expect(add.mock.calls[0]?.[0]).toMatchObject({ name: 'Felt pen', barcode: '4006381333931', price_paise: 4500 })
    await atBox()
    await scan('4006381333931')
    await waitFor(() => expect(cells(1)[0], 'the next scan finds it').toBe('2'))
  })

  it('Delete in the empty box removes the marked line, and arrows mark another', async () => {
    const { user, items } = await openTill()
    for (const item of items.slice(0, 3)) await scan(item.barcode)
    await lineCount(3)
    await user.keyboard('{ArrowUp}{Delete}')
    await lineCount(2)
    expect(cells(1)[1]).toContain(items[2]?.name)
  })
})

it('a scan in a dialog is goods, not text', async () => {
  const { items } = await openTill()
  await scan(items[0]?.barcode ?? '')
  await lineCount(1)
  press('F2')
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('till-customer-search')))
  await scan(items[1]?.barcode ?? '')
  await lineCount(2)
  expect(screen.getByTestId<HTMLInputElement>('till-customer-search').value).toBe('')
})

it('quantity and discounts by key, and what is wrong stands at its line', async () => {
  const { user, items } = await openTill()
  const [item] = items
  await scan(item?.barcode ?? '')
  await lineCount(1)
  press('F3')
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('till-value')))
  await user.keyboard('2{Enter}')
  await atBox()
  await waitFor(() => expect(cells(0)[0]).toBe('2'))
  press('F4')
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('till-value')))
  await user.keyboard('10%{Enter}')
  await atBox()
  const price = item?.price_paise ?? 0
  await waitFor(() => expect(cells(0)[3]).toBe(formatRupees(Math.round((price * 2) / 10))))

  press('F3')
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('till-value')))
  await user.keyboard('-1{Enter}')
  await atBox()
  expect((await screen.findByTestId('said-lines.0.quantity_milli')).textContent).toMatch(/above zero/)
  press('F10')
  await screen.findByTestId('pay-modes')
  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(screen.getAllByTestId('said-lines.0.quantity_milli')).toHaveLength(2))
  expect(screen.queryByTestId('till-done'), 'no such bill is made').toBeNull()
})

it('a customer is made in place, and may owe the rest', async () => {
  const { user, host, items } = await openTill()
  await scan(items[0]?.barcode ?? '')
  await lineCount(1)
  press('F2')
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('till-customer-search')))
  await user.keyboard('9811122333')
  await user.keyboard('{Alt>}c{/Alt}')
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('till-customer-name')))
  await user.keyboard('Leela{Enter}')
  await waitFor(() => expect(screen.getByTestId('till-buyer').textContent).toBe('Leela'))
  expect((await screen.findByTestId('till-owes')).textContent).toBe('₹0.00')
  await atBox()
  const made = vi.spyOn(host, 'finaliseBill')
  press('F10')
  expect((await screen.findByTestId('pay-account')).textContent).toBe('Leela owes the rest')
  await user.keyboard('{Control>}{Enter}{/Control}')
  await screen.findByTestId('till-done')
  expect(made.mock.calls[0]?.[0].payments ?? []).toEqual([])
})

it('holds a bill, begins another, and takes the first up again', async () => {
  const { user, items } = await openTill()
  await scan(items[0]?.barcode ?? '')
  await lineCount(1)
  press('F7')
  await lineCount(0)
  await atBox()
  await scan(items[1]?.barcode ?? '')
  await scan(items[2]?.barcode ?? '')
  await lineCount(2)
  press('F7', true)
  await screen.findByRole('option')
  await user.keyboard('{Enter}')
  await lineCount(1)
  expect(cells(0)[1]).toContain(items[0]?.name)
  await atBox()
  press('F7', true)
  expect((await screen.findByRole('option')).textContent, 'the other lies there now').toContain('2 lines')
})

it('F8 anywhere begins a new bill and leaves the other on hold', async () => {
  const { user, router, items, host } = await openTill()
  await scan(items[0]?.barcode ?? '')
  await lineCount(1)
  await user.keyboard('{Alt>}2{/Alt}')
  await screen.findAllByTestId('product-row')
  press('F8')
  await screen.findByTestId('till-item')
  await waitFor(() => expect(router.state.location).toMatchObject({ pathname: '/bill', search: {} }))
  await lineCount(0)
  expect(await host.openBills(), 'nothing was lost').toHaveLength(1)
})

it('a bill survives a crash', async () => {
  const first = await openTill()
  await scan(first.items[0]?.barcode ?? '')
  await scan(first.items[1]?.barcode ?? '')
  await lineCount(2)
  await waitFor(async () => expect((await first.host.openBills())[0]?.draft.lines).toHaveLength(2))
  cleanup()
  openApp({}, '/bill', { ...first.host })
  await lineCount(2)
  expect(cells(0)[1]).toContain(first.items[0]?.name)
})

it('stands in a webview whose scrolling answers with a promise', async () => {
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => Promise.resolve() as never)
  const { user, items } = await openTill()
  for (const item of items.slice(0, 3)) await scan(item.barcode)
  await lineCount(3)
  await user.keyboard('{ArrowUp}')
  await waitFor(() => expect(lines()[1]?.getAttribute('aria-current')).toBe('true'))
})

it('two presses of Ctrl+Enter are one bill', async () => {
  const { user, host, items } = await openTill()
  await scan(items[0]?.barcode ?? '')
  await lineCount(1)
  const finalise = host.finaliseBill.bind(host)
  const asked = vi.spyOn(host, 'finaliseBill').mockImplementation(async (draft) => {
    await new Promise((done) => setTimeout(done, 80))
    return finalise(draft)
  })
  press('F10')
  await screen.findByTestId('pay-modes')
  await user.keyboard('{Control>}{Enter}{Enter}{/Control}')
  await screen.findByTestId('till-done')
  expect(new Set(asked.mock.calls.map(([draft]) => draft.id)).size).toBe(1)
  expect((await host.listBills({ search: '', deleted: false, offset: 0, limit: 9 })).total).toBe(1)
  expect(screen.getByTestId('till-done').textContent).toContain('000001')
})

it('what is scanned while a bill is made final belongs to the next one', async () => {
  const { user, host, items } = await openTill()
  await scan(items[0]?.barcode ?? '')
  await lineCount(1)
  const finalise = host.finaliseBill.bind(host)
  let go = () => {}
  vi.spyOn(host, 'finaliseBill').mockImplementation(async (draft) => {
    await new Promise<void>((done) => (go = done))
    return finalise(draft)
  })
  press('F10')
  await screen.findByTestId('pay-modes')
  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(host.finaliseBill).toHaveBeenCalledOnce())
  await scan(items[1]?.barcode ?? '')
  go()
  await waitFor(() => expect(screen.queryByTestId('pay-modes')).toBeNull())
  await waitFor(() => expect(cells(0)[1]).toContain(items[1]?.name))
  expect((await host.listBills({ search: '', deleted: false, offset: 0, limit: 9 })).total).toBe(1)
})
