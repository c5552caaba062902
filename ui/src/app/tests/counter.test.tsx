/** The counter beyond its first bill: on hold for the branch, a price by key, labels of a scale, and the settings they need. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { Product } from '@/core/types'
import { openApp } from '@/testing/open-app'
import { scan } from '@/testing/scanner'

const lines = () => screen.queryAllByTestId('till-line')
const cells = (n: number) =>
  within(lines()[n] as HTMLElement)
    .getAllByRole('cell')
    .map((cell) => cell.textContent)
const lineCount = (count: number) => waitFor(() => expect(lines()).toHaveLength(count))
const atBox = () =>
  waitFor(() => expect(document.activeElement, 'the item box has the focus').toBe(screen.getByTestId('till-item')))

function press(key: string, shiftKey = false) {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, code: key, shiftKey })
  fireEvent.keyUp(document.activeElement ?? document.body, { key, code: key })
}

async function openTill() {
  const app = openApp({ products: 20, customers: 6 }, '/bill')
  await screen.findByTestId('till-place')
  await atBox()
  const { rows } = await app.host.listProducts({ search: '', exact: false, deleted: false, offset: 0, limit: 6 })
  return { ...app, items: rows }
}

it('puts a bill on hold for the branch, counts it on the button, and takes it up again', async () => {
  const { user, host, items } = await openTill()
  const [item] = items as [Product]
  await scan(item.barcode ?? '')
  await lineCount(1)
  press('F7')
  await lineCount(0)
  await waitFor(() => expect(screen.getByTestId('count-bill.recall').textContent).toBe('1'))
  expect(await host.heldBills()).toHaveLength(1)
  expect((await host.product(item.id)).reserved_milli, 'its goods are kept back').toBe(1000)
  await atBox()
  press('F7', true)
  expect((await screen.findByRole('option')).textContent).toContain('Till T1')
  await user.keyboard('1')
  await lineCount(1)
  await waitFor(() => expect(screen.queryByTestId('count-bill.recall')).toBeNull())
  expect((await host.product(item.id)).reserved_milli).toBe(0)
})

it('says that another till was first, and shows what is left', async () => {
  const { user, host, items } = await openTill()
  await scan(items[0]?.barcode ?? '')
  await lineCount(1)
  press('F7')
  await lineCount(0)
  await atBox()
  press('F7', true)
  await screen.findByRole('option')
  const [held] = await host.heldBills()
  await host.recallBill(held?.id ?? '')
  await user.keyboard('{Enter}')
  expect(await screen.findByText('Till T2 has taken this bill up.')).toBeTruthy()
})

it('says that the clock was set back, and that another till made a bill of this one', async () => {
  const { host, items } = await openTill()
  const quote = host.quoteBill.bind(host)
  const last = { unit: 'date', value: '2026-11-28' } as const
  const till = { unit: 'text', value: 'T2' } as const
  const number = { unit: 'text', value: 'T2/2627/000007' } as const
  vi.spyOn(host, 'quoteBill').mockImplementation(async (draft) => ({
    ...(await quote(draft)),
    warnings: [{ field: 'business_date', message: { key: 'bill-clock-back', values: { last } } }],
    problems: [{ field: 'id', message: { key: 'held-billed', values: { till, number } } }],
  }))
  await scan(items[0]?.barcode ?? '')
  expect((await screen.findByTestId('said-business_date')).textContent).toContain('28 Nov 2026')
  expect(screen.getByTestId('said-id').textContent).toContain('T2/2627/000007')
})

it('changes the price of a line by key, and empty gives it back', async () => {
  const { user, items } = await openTill()
  await scan(items[0]?.barcode ?? '')
  await lineCount(1)
  const own = cells(0)[2]
  press('F3', true)
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('till-value')))
  await user.keyboard('12.50{Enter}')
  await waitFor(() => expect(cells(0)[2]).toBe('₹12.50'))
  await atBox()
  await scan(items[0]?.barcode ?? '')
  await lineCount(2)
  await user.keyboard('{ArrowUp}')
  press('F3', true)
  await user.clear(await screen.findByTestId('till-value'))
  await user.keyboard('{Enter}')
  await waitFor(() => expect(cells(0)[2]).toBe(own))
})

it('reads the label of a scale as an item with its weight', async () => {
  const { host, items } = await openTill()
  const [item] = items as [Product]
  const before = { ...item, opening_stock_milli: null }
  await host.changeProduct(item.id, { ...before, sku: '00123' }, before)
  await host.setScaleRule({ prefix: '21', item_digits: 5, holds: 'weight', decimals: 3 })
  await scan('2100123012350')
  await waitFor(() => expect(cells(0)[0]).toContain('1.235'))
  expect(cells(0)[1]).toContain(item.name)
})

it('keeps tax classes with a rate from a day on, and items choose them', async () => {
  const { user, host, router } = openApp({ products: 3 }, '/settings?tab=tax')
  await waitFor(() => expect(screen.getAllByTestId('tax-rate')).toHaveLength(4))
  await user.click(screen.getByTestId('tax-new'))
  await user.type(await screen.findByTestId('tax-name'), 'Apparel')
  fireEvent.change(screen.getByTestId('tax-day'), { target: { value: '2027-04-01' } })
  await user.type(screen.getByTestId('tax-rate-value'), '12{Enter}')
  await waitFor(() => expect(screen.getAllByTestId('tax-rate')).toHaveLength(5))
  const { rows } = await host.listTaxRates({ search: '', deleted: false, offset: 0, limit: 9 })
  expect(rows.filter((rate) => rate.class === 'apparel').map((rate) => rate.rate_milli)).toEqual([5000, 12_000])
  await user.type(screen.getByTestId('scale-prefix'), '21')
  await user.click(screen.getByTestId('scale-save'))
  expect((await screen.findByTestId('scale-rule')).textContent).toContain('21')
  await router.navigate({ to: '/products', search: { open: 'new' } })
  const choice = await screen.findByTestId<HTMLSelectElement>('product-form-tax-class')
  await user.selectOptions(choice, 'gst-18')
  await user.type(screen.getByTestId('product-form-name'), 'Soap')
  await user.type(screen.getByTestId('product-form-price'), '45{Enter}')
  await waitFor(async () => {
    const found = await host.listProducts({ search: 'Soap', exact: false, deleted: false, offset: 0, limit: 1 })
    expect(found.rows[0]?.tax_class).toBe('gst-18')
  })
})
