/** Goods that come back: by keys from the bill, for money or for credit that pays the next one. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { BillDraft } from '@/core/types'
import { openApp } from '@/testing/open-app'
import { scan } from '@/testing/scanner'

const page = { search: '', exact: false, deleted: false, offset: 0, limit: 9 }

/** Makes a bill of three pieces, paid in cash. */
async function sold(more: Partial<BillDraft> = {}, at = '/bills') {
  const app = openApp({ products: 9, customers: 5, scene: 'waiting' }, '/settings')
  const { host } = app
  const item = (await host.listProducts(page)).rows[0]
  const people = (await host.listCustomers(page)).rows
  const lines = [{ product_id: item?.id, quantity_milli: 3000 }]
  await host.finaliseBill({ id: 'bill-0', lines, payments: [{ mode: 'cash' }], ...more })
  await app.router.navigate({ to: at })
  return { ...app, item, people }
}

it('takes a piece back by keys and pays it out', async () => {
  const { user, host, item } = await sold()
  await user.click(await screen.findByText('T1/2627/000001'))
  await screen.findByTestId('bill-drawer')
  await user.keyboard('{Control>}r{/Control}')
  const quantity = await screen.findByTestId('return-quantity-1')
  await waitFor(() => expect(document.activeElement).toBe(quantity))
  await user.keyboard('4{Enter}')
  expect(await screen.findByText(/^Only .* can still come back\.$/), 'said at the line').toBeTruthy()
  await user.clear(quantity)
  await user.type(quantity, '1{Enter}')
  expect(document.activeElement, 'Enter goes on').toBe(screen.getByTestId('return-reason'))
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(await screen.findByText('Say why it comes back.')).toBeTruthy()
  await user.type(screen.getByTestId('return-reason'), 'Leaks')
  await user.click(screen.getByTestId('return-cash'))
  await user.keyboard('{Control>}{Enter}{/Control}')
  const done = await screen.findByTestId('return-done')
  expect(within(done).getByTestId('return-refunded')).toBeTruthy()
  expect(within(done).queryByTestId('return-use'), 'nothing is left of it').toBeNull()
  const [note] = (await host.listCreditNotes(page)).rows
  expect(note?.total_paise).toBe(Math.min(Math.round((item?.price_paise ?? 0) / 100) * 100))
  await user.click(screen.getByTestId('return-close'))
  const drawer = await screen.findByTestId('bill-drawer')
  expect(await within(drawer).findByText(/1 came back/)).toBeTruthy()
  expect(within(drawer).queryByTestId('bill-cancel'), 'goods of it came back').toBeNull()
})

it('pays the next bill with the note of a buyer nobody knows', async () => {
  const { user, host, item } = await sold({}, '/bill')
  await screen.findByTestId('till-item')
  await user.keyboard('{Control>}r{/Control}')
  await user.type(await screen.findByTestId('return-bill'), 'T1/2627/000009{Enter}')
  expect(await screen.findByText('This bill does not exist.')).toBeTruthy()
  await user.clear(screen.getByTestId('return-bill'))
  await user.type(screen.getByTestId('return-bill'), 'T1/2627/000001{Enter}')
  await user.type(await screen.findByTestId('return-quantity-1'), '1')
  await user.type(screen.getByTestId('return-reason'), 'Too small')
  await user.click(screen.getByTestId('return-take'))
  await user.click(await screen.findByTestId('return-use'))
  expect((await screen.findByTestId('till-credits')).textContent).toBe('T1C/2627/00001')
  await user.type(await screen.findByTestId('till-item'), `${item?.name}{Enter}`)
  await screen.findByTestId('till-line')
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'F10', code: 'F10' })
  expect(await screen.findByTestId('pay-credits')).toBeTruthy()
  await waitFor(() => expect(screen.getByTestId('pay-due').textContent).toContain('0.00'))
  await user.keyboard('{Control>}{Enter}{/Control}')
  await screen.findByTestId('till-done')
  const made = (await host.listBills(page)).rows[0]
  expect(made?.paid_paise, 'the note paid all of it').toBe(made?.total_paise)
  const [note] = (await host.listCreditNotes(page)).rows
  expect(note?.open_paise).toBe(0)
})

it('finds the bill by the code on its paper, and a scanned credit note pays the bill that is typed, once', async () => {
  const { user, host, item } = await sold({}, '/bill')
  await screen.findByTestId('till-item')
  await user.keyboard('{Control>}r{/Control}')
  await screen.findByTestId('return-bill')
  await scan('branchline:bill:bill-0')
  await user.type(await screen.findByTestId('return-quantity-1'), '1')
  await user.type(screen.getByTestId('return-reason'), 'Too small')
  await user.click(screen.getByTestId('return-take'))
  await user.click(await screen.findByTestId('return-close'))
  const [note] = (await host.listCreditNotes(page)).rows
  await user.type(await screen.findByTestId('till-item'), `${item?.name}{Enter}`)
  await screen.findByTestId('till-line')
  await scan(`branchline:credit:${note?.id}`)
  expect((await screen.findByTestId('pay-credits')).textContent, 'and the money is asked for').toContain(note?.number)
  await scan(note?.number ?? '')
  await waitFor(() => expect(screen.getByTestId('pay-due').textContent).toContain('0.00'))
  expect(screen.getByTestId('pay-credits').children, 'its number is the same note').toHaveLength(1)
  await user.keyboard('{Control>}{Enter}{/Control}')
  await screen.findByTestId('till-done')
  expect((await host.listCreditNotes(page)).rows[0]?.open_paise).toBe(0)
})

it('opens the bill whose paper is scanned in the list, and the note', async () => {
  const { host, router } = await sold()
  await screen.findByTestId('bills-search')
  await host.returnGoods({ id: null, bill: 'bill-0', lines: [{ line: 1, quantity_milli: 1000 }], reason: 'Torn' })
  const [note] = (await host.listCreditNotes(page)).rows
  await scan(`branchline:credit:${note?.id}`)
  expect(await screen.findByTestId('note-row')).toBeTruthy()
  expect(router.state.location.search).toMatchObject({ notes: true, q: note?.number })
  await scan('branchline:bill:bill-0')
  expect(await screen.findByTestId('bill-drawer')).toBeTruthy()
  expect(router.state.location.search).toMatchObject({ open: 'bill-0' })
})

it('pays a bill that is due by the credit note of another', async () => {
  const { user, host, people, item, router } = await sold()
  const customer_id = people[0]?.id
  const owed = { id: 'bill-1', lines: [{ product_id: item?.id, quantity_milli: 2000 }], customer_id, payments: [] }
  await host.finaliseBill(owed)
  await host.returnGoods({ id: null, bill: 'bill-0', lines: [{ line: 1, quantity_milli: 1000 }], reason: 'Torn' })
  const [note] = (await host.listCreditNotes(page)).rows
  await router.navigate({ to: '/bills', search: { open: 'bill-1' } })
  await user.selectOptions(await screen.findByTestId('bill-pay-mode'), 'credit')
  await user.type(screen.getByTestId('bill-pay-note'), 'T9C/1')
  await user.click(screen.getByTestId('bill-pay'))
  expect(await screen.findByText(/no credit note/i), 'said at its field').toBeTruthy()
  await user.clear(screen.getByTestId('bill-pay-note'))
  await user.type(screen.getByTestId('bill-pay-note'), note?.number ?? '')
  await user.click(screen.getByTestId('bill-pay'))
  await waitFor(() => expect(screen.getByTestId('bill-payments').textContent).toContain(note?.number))
  expect((await host.listCreditNotes(page)).rows[0]?.open_paise).toBe(0)
})

it('lists what came back, and shows what a customer bought', async () => {
  const { user, host, people, router } = await sold()
  const lines = [{ product_id: (await host.listProducts(page)).rows[1]?.id, quantity_milli: 2000 }]
  const customer_id = people[0]?.id
  await host.finaliseBill({ id: 'bill-1', lines, customer_id, payments: [{ mode: 'upi' }] })
  await host.returnGoods({ id: null, bill: 'bill-1', lines: [{ line: 1, quantity_milli: 1000 }], reason: 'Torn' })
  await user.click(await screen.findByTestId('bills-returned'))
  expect(await screen.findByText('Partly returned')).toBeTruthy()
  await user.click(screen.getByTestId('bills-notes'))
  expect(await screen.findByText('T1C/2627/00001')).toBeTruthy()
  await router.navigate({ to: '/customers' })
  await user.click(await screen.findByText(people[0]?.name ?? ''))
  const account = await screen.findByTestId('account')
  expect(within(account).getByText('Is owed'), 'what came back is his').toBeTruthy()
  await user.click(within(account).getByText('What was bought'))
  expect(await within(account).findAllByTestId('purchase')).toHaveLength(1)
})

it('says the place of supply by hand, and shows it before the money is taken', async () => {
  const { user, item } = await sold({}, '/bill')
  await user.type(await screen.findByTestId('till-item'), `${item?.name}{Enter}`)
  await screen.findByTestId('till-line')
  await user.keyboard('{Alt>}p{/Alt}')
  await user.selectOptions(await screen.findByTestId('till-place-choice'), '07')
  await user.keyboard('{Enter}')
  await waitFor(() => expect(screen.getByTestId('till-supply').textContent).toBe('IGST'))
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'F10', code: 'F10' })
  expect((await screen.findByTestId('pay-place')).textContent).toContain('07')
})
