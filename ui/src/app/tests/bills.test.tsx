/** The bills that were made: found again, paid later, cancelled. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { BillDraft } from '@/core/types'
import { openApp } from '@/testing/open-app'

const rows = () => screen.findAllByRole('row').then((all) => all.slice(1))
const page = { search: '', exact: false, deleted: false, offset: 0, limit: 9 }

/** Makes three bills: one paid, one owed by the first customer, one paid in part by the second. */
async function openBills(at = '/bills') {
  const app = openApp({ products: 9, customers: 5, scene: 'waiting' }, '/settings')
  const { host } = app
  const items = (await host.listProducts(page)).rows
  const people = (await host.listCustomers(page)).rows
  const make = (n: number, more: Partial<BillDraft>) =>
    host.finaliseBill({ id: `bill-${n}`, lines: [{ product_id: items[n]?.id }], ...more })
  await make(0, { payments: [{ mode: 'cash' }] })
  await make(1, { customer_id: people[0]?.id })
  await make(2, { customer_id: people[1]?.id, payments: [{ mode: 'upi', amount_paise: 100 }] })
  await app.router.navigate({ to: at })
  if (at === '/bills') await screen.findByText('T1/2627/000003')
  return { ...app, items, people }
}

it('the newest stands first, with what is due of it and how far it is', async () => {
  const { people } = await openBills()
  const [first, second, third] = await rows()
  expect(first?.textContent).toContain('T1/2627/000003')
  expect(first?.textContent).toContain('Partly paid')
  expect(second?.textContent).toContain(people[0]?.name)
  expect(second?.textContent).toContain('Not paid')
  expect(third?.textContent).toContain('Paid')
  expect(third?.textContent, 'as it is not sent yet').toContain('Waiting')
})

it('is searched by number and customer, and narrowed to what is due and to a day', async () => {
  const { user, people } = await openBills()
  await user.click(screen.getByTestId('bills-unpaid'))
  await waitFor(async () => expect(await rows()).toHaveLength(2))
  await user.type(screen.getByTestId('bills-search'), people[0]?.name ?? '')
  await waitFor(async () => expect(await rows()).toHaveLength(1))
  expect(screen.getByText('T1/2627/000002')).toBeTruthy()
  await user.type(screen.getByTestId('bills-search'), ' qqqq')
  await user.click(await screen.findByRole('button', { name: 'Show all bills' }))
  await waitFor(async () => expect(await rows()).toHaveLength(3))
  fireEvent.change(screen.getByTestId('bills-day'), { target: { value: '2020-01-01' } })
  expect(await screen.findByText('No bill matches')).toBeTruthy()
})

it('takes a payment for a bill that is owed', async () => {
  const { user, host } = await openBills()
  await user.click(screen.getByText('T1/2627/000002'))
  const drawer = await screen.findByTestId('bill-drawer')
  expect(within(drawer).getAllByTestId('bill-line')).toHaveLength(1)
  await user.type(screen.getByTestId('bill-pay-amount'), '99999999')
  await user.click(screen.getByTestId('bill-pay'))
  expect(await within(drawer).findByText(/^Only .* are due\.$/), 'said at its field').toBeTruthy()
  await user.clear(screen.getByTestId('bill-pay-amount'))
  await user.click(screen.getByTestId('bill-pay'))
  await waitFor(() => expect(screen.queryByTestId('bill-pay')).toBeNull())
  const { invoice, payments } = await host.bill('bill-1')
  expect(invoice.paid_paise, 'all that was due').toBe(invoice.total_paise)
  expect(payments).toHaveLength(1)
})

it('cancels a bill for a reason only', async () => {
  const { user, host } = await openBills()
  await user.click(screen.getByText('T1/2627/000001'))
  await user.click(await screen.findByTestId('bill-cancel'))
  expect(await screen.findByText('Say why the bill is cancelled.')).toBeTruthy()
  await user.type(screen.getByTestId('bill-cancel-reason'), 'Wrong size')
  await user.click(screen.getByTestId('bill-cancel'))
  await waitFor(() => expect(screen.queryByTestId('bill-cancel')).toBeNull())
  expect((await host.bill('bill-0')).invoice).toMatchObject({ status: 'cancelled', number: 'T1/2627/000001' })
})

it('takes money on an account, which is known wherever the customer is', async () => {
  const { user, people } = await openBills('/customers')
  await user.click(await screen.findByText(people[0]?.name ?? ''))
  const account = await screen.findByTestId('account')
  expect(within(account).getAllByTestId('account-entry')).toHaveLength(1)
  await user.click(within(account).getByTestId('bill-pay'))
  expect(await within(account).findByText('A payment must be above zero.'), 'said at its field').toBeTruthy()
  await user.type(within(account).getByTestId('bill-pay-amount'), '1')
  await user.click(within(account).getByTestId('bill-pay'))
  await waitFor(() => expect(within(account).getAllByTestId('account-entry')).toHaveLength(2))
  expect(within(account).getByText('Received on account')).toBeTruthy()
})
