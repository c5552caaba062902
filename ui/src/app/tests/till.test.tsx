/** The till: opened with a float, cash moved, closed by counting; its reports and the day of the shop. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { PaymentMode } from '@/core/types'
import { openApp } from '@/testing/open-app'

const press = (code: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key: code, code })

const page = { search: '', exact: false, deleted: false, offset: 0, limit: 9 }

/** Opens the window with the till open and one bill of the first item paid. */
async function openTill(mode: PaymentMode = 'cash', at = '/till') {
  const app = openApp({ products: 9, customers: 5 }, '/settings')
  const { host } = app
  const [item] = (await host.listProducts(page)).rows
  await host.openShift({ id: 'shift-1', float_paise: 50_000 })
  const bill = await host.finaliseBill({ id: 'bill-1', lines: [{ product_id: item?.id }], payments: [{ mode }] })
  await app.router.navigate({ to: at })
  return { ...app, total: bill.invoice.total_paise }
}

const count = async (user: Awaited<ReturnType<typeof openTill>>['user'], paise: number) => {
  let left = paise
  for (const rupees of [2000, 500, 200, 100, 50, 20, 10, 5, 2, 1]) {
    const pieces = Math.floor(left / (rupees * 100))
    left -= pieces * rupees * 100
    if (pieces > 0) await user.keyboard(String(pieces))
    if (rupees > 1) await user.keyboard('{Enter}')
  }
}

it('a closed till asks for its float, and Enter opens it', async () => {
  const { user, host } = openApp({ products: 3 }, '/till')
  const float = await screen.findByTestId('till-float')
  await waitFor(() => expect(document.activeElement).toBe(float))
  await user.keyboard('1000{Enter}')
  expect(await screen.findByTestId('till-state')).toBeTruthy()
  expect((await host.till()).shift?.float_paise).toBe(100_000)
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('till-close')))
})

it('cash out needs an amount, is noted once, and is expected no more', async () => {
  const { user, host } = await openTill()
  await screen.findByTestId('report-cash')
  press('F7')
  const amount = await screen.findByTestId('cash-amount')
  await waitFor(() => expect(document.activeElement).toBe(amount))
  await user.keyboard('{Enter}')
  expect(await screen.findByText('The amount must be above zero.'), 'said at its field').toBeTruthy()
  await user.type(amount, '200{Enter}')
  await waitFor(() => expect(screen.queryByTestId('cash-form')).toBeNull())
  const moved = await screen.findByTestId('report-movements')
  expect(moved.textContent).toContain('Out: to the bank')
  expect((await host.shiftReport(null)).modes[0]?.moved_paise).toBe(30_000)
})

it('is closed by keys alone: notes are counted, Enter goes on, and the Z report opens', async () => {
  const { user, host, total } = await openTill()
  await screen.findByTestId('report-cash')
  press('F10')
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('note-2000')))
  await count(user, 50_000 + total)
  await waitFor(() => expect(screen.getByTestId('close-modes').textContent).toContain('Fits'))
  await user.keyboard('{Control>}{Enter}{/Control}')
  const report = await screen.findByTestId('shift-report')
  expect(within(report).getByTestId('report-cash').textContent).toContain('Fits')
  const z = await host.shiftReport('shift-1')
  expect(z.number).toBe('ZT1/2627/000001')
  expect((await host.till()).shift).toBeNull()
})

it('what is short needs a reason, said at its field', async () => {
  const { user, host } = await openTill('upi')
  await screen.findByTestId('report-cash')
  press('F10')
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('note-2000')))
  await user.type(screen.getByTestId('note-200'), '2')
  await waitFor(() => expect(screen.getByTestId('close-cash').textContent).toBe('₹400.00'))
  expect(screen.getByTestId('close-modes').textContent).toContain('Short')
  await user.click(screen.getByTestId('close-save'))
  expect(await screen.findByText(/The count differs/)).toBeTruthy()
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('close-reason')))
  await user.keyboard('Tea for a customer')
  await user.click(screen.getByTestId('close-save'))
  expect(await screen.findByText('Tea for a customer')).toBeTruthy()
  expect((await host.shiftReport('shift-1')).difference_paise).toBe(-10_000)
})

it('a blind count shows nothing of what is expected', async () => {
  const { user, host } = await openTill()
  await host.setTillSettings({ day_ends: '00:00', shift_needed: false, blind_count: true })
  expect(await screen.findByText('Figures are shown once the cash is counted.')).toBeTruthy()
  expect(screen.queryByTestId('report-sold')).toBeNull()
  press('F10')
  await user.type(await screen.findByTestId('note-500'), '1')
  await waitFor(() => expect(screen.getByTestId('close-cash').textContent).toBe('₹500.00'))
  expect(screen.getByTestId('close-modes').textContent).not.toContain('Expected')
})

it('the day tells what was sold, and the list opens a report', async () => {
  const { user, router } = await openTill('cash', '/till?tab=day')
  expect((await screen.findByTestId('day-branch')).textContent).toContain('this branch')
  expect(screen.getByTestId('day-here').textContent).not.toBe('₹0.00')
  expect(screen.queryByTestId('day-returned'), 'nothing came back').toBeNull()
  await user.click(screen.getByTestId('tab-shifts'))
  const [row] = await screen.findAllByTestId('shift-row')
  expect(row?.textContent).toContain('Open')
  if (row) await user.click(row)
  expect(await screen.findByTestId('shift-report')).toBeTruthy()
  expect(router.state.location.search).toMatchObject({ open: 'shift-1' })
})

it('what the shop decides about its tills is kept', async () => {
  const { user, host } = await openTill()
  await user.click(screen.getByTestId('till-settings'))
  await user.click(await screen.findByTestId('till-needed'))
  await user.click(screen.getByTestId('till-settings-save'))
  await waitFor(async () => expect((await host.till()).settings.shift_needed).toBe(true))
})

it('the day is what was sold less what came back, and each part opens what it is made of', async () => {
  const { user, host, total, router } = await openTill('cash', '/')
  await host.returnGoods({ id: null, bill: 'bill-1', lines: [{ line: 1, quantity_milli: 1000 }], reason: 'Torn' })
  const [note] = (await host.listCreditNotes(page)).rows
  const day = await host.shopDay(null)
  expect(day.here_paise).toBe(total - (note?.total_paise ?? 0))
  await user.click(await screen.findByTestId('sales-today'))
  expect((await screen.findByTestId('day-sold')).textContent).toContain('1 bill')
  await user.click(await screen.findByTestId('day-returned'))
  expect(router.state.location.search).toMatchObject({ day: day.day, notes: true })
  expect(await screen.findByText(note?.number ?? '')).toBeTruthy()
})
