/** What a role may not do is lifted once by somebody's PIN wherever it is refused: money for a return, the drawer, prices. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openApp } from '@/testing/open-app'

const page = { search: '', exact: false, deleted: false, offset: 0, limit: 9 }

const printer = {
  name: 'Counter',
  kind: 'network',
  address: '10.0.0.7:9100',
  size: 'roll80',
  language: 'en',
  text_mode: false,
  cuts: true,
  drawer: true,
  prints_bills: true,
} as const

/** A shop with its owner, a printer with a drawer, and a cashier who stands at the till. */
async function openShop() {
  const app = openApp({ products: 9 }, '/settings')
  const { host } = app
  await host.addStaff({ name: 'Asha', role: 'owner' }, '4711')
  const ravi = await host.addStaff({ name: 'Ravi', role: 'cashier' }, '2580')
  await host.addPrinter(printer)
  await host.comeToTill(ravi.id, '2580')
  await waitFor(() => expect(screen.getByTestId('strip-at-till').textContent).toBe('Ravi'))
  const kinds = async () => (await host.auditLog(page)).rows.map(({ action }) => action)
  return { ...app, kinds }
}

it('money for goods that come back waits for a PIN, and the note says who took them', async () => {
  const { user, host, router } = await openShop()
  const [item] = (await host.listProducts(page)).rows
  await host.finaliseBill({ id: 'bill-0', lines: [{ product_id: item?.id }], payments: [{ mode: 'cash' }] })
  await router.navigate({ to: '/bills' })
  await user.click(await screen.findByText('T1/2627/000001'))
  expect((await screen.findByTestId('bill-staff')).textContent).toContain('Ravi')
  await user.click(screen.getByTestId('bill-return'))
  await user.type(await screen.findByTestId('return-quantity-1'), '1')
  await user.type(screen.getByTestId('return-reason'), 'Leaks')
  await user.click(screen.getByTestId('return-cash'))
  await user.click(screen.getByTestId('return-take'))
  expect((await screen.findByTestId('override-needs')).textContent).toContain('Giving money back')
  await user.type(screen.getByTestId('pin'), '4711{Enter}')
  expect(await screen.findByTestId('return-done')).toBeTruthy()
  expect((await host.bill('bill-0')).credit_notes[0]?.staff).toBe('Ravi')
})

it('the drawer opens by its key once somebody allowed it', async () => {
  const { user, router, kinds } = await openShop()
  await router.navigate({ to: '/bill' })
  await screen.findByTestId('till-drawer')
  fireEvent.keyDown(document.body, { key: 'd', code: 'KeyD', altKey: true })
  const needs = await screen.findByTestId('override-needs')
  expect(needs.textContent).toContain('Opening the drawer')
  expect(await kinds()).not.toContain('drawer_opened')
  await user.type(screen.getByTestId('pin'), '4711{Enter}')
  await waitFor(async () => expect(await kinds()).toContain('drawer_opened'))
  expect(screen.queryByTestId('override-needs')).toBeNull()
})

it('a price is changed in its form, or of many at once, by a PIN', async () => {
  const { user, host, router } = await openShop()
  const [item] = (await host.listProducts(page)).rows
  await router.navigate({ to: '/products', search: { open: item?.id } })
  const price = await screen.findByTestId('product-form-price')
  await user.clear(price)
  await user.type(price, '77{Enter}')
  await user.type(await screen.findByTestId('pin'), '4711{Enter}')
  await waitFor(async () => expect((await host.product(item?.id ?? '')).price_paise).toBe(7_700))
  await router.navigate({ to: '/products' })
  await waitFor(() => expect(screen.queryByTestId('product-form-price')).toBeNull())
  ;(await screen.findByRole('grid')).focus()
  await user.keyboard(' ')
  await user.click(await screen.findByTestId('bulk-prices'))
  await user.type(await screen.findByTestId('price-by'), '10')
  await user.click(screen.getByTestId('price-change'))
  const needs = await screen.findByTestId('override-needs')
  expect(needs.textContent).toContain('price')
  await user.type(screen.getByTestId('pin'), '4711{Enter}')
  await waitFor(() => expect(screen.queryByTestId('price-change')).toBeNull())
})

it('an owner lets a role give back so much by itself', async () => {
  const { user, host, router } = await openShop()
  const [asha] = (await host.tillPeople()).choices
  await host.comeToTill(asha?.id ?? '', '4711')
  await router.navigate({ to: '/settings', search: { tab: 'people' } })
  const limits = await screen.findByTestId('limits')
  const most = within(limits).getByTestId('limit-cashier-give_back_paise')
  await waitFor(() => expect(most).toHaveProperty('disabled', false))
  await user.clear(most)
  await user.type(most, '500{Enter}')
  await waitFor(async () =>
    expect((await host.roleLimits()).find(({ role }) => role === 'cashier')?.give_back_paise).toBe(50_000),
  )
})

it('money by UPI waits for somebody who has seen it arrive, in its bill and at the till', async () => {
  const { user, host, router } = await openShop()
  const [item] = (await host.listProducts(page)).rows
  for (const id of ['bill-0', 'bill-1'])
    await host.finaliseBill({ id, lines: [{ product_id: item?.id }], payments: [{ mode: 'upi' }] })
  await router.navigate({ to: '/bills' })
  await user.click(await screen.findByText('T1/2627/000001'))
  expect((await screen.findByTestId('bill-payments')).textContent).toContain('Not confirmed')
  fireEvent.keyDown(document.body, { key: 'u', code: 'KeyU', altKey: true })
  await waitFor(() => expect(screen.queryByTestId('bill-confirm')).toBeNull())
  expect((await host.unconfirmedPayments()).map(({ number }) => number)).toEqual(['T1/2627/000002'])
  await router.navigate({ to: '/till' })
  const waiting = await screen.findByTestId('unconfirmed')
  expect(waiting.textContent).toContain('T1/2627/000002')
  await user.click(within(waiting).getByTestId('unconfirmed-confirm'))
  await waitFor(() => expect(screen.queryByTestId('unconfirmed')).toBeNull())
})

it('somebody works at one branch only, as his form and the list say', async () => {
  const { user, host } = openApp({ products: 1, scene: 'owner' }, '/settings?tab=people')
  await host.addStaff({ name: 'Asha', role: 'owner' }, '4711')
  const [, second] = (await host.fleet()).branches
  await user.click(await screen.findByTestId('staff-add'))
  const form = await screen.findByTestId('person-form')
  await user.type(within(form).getByTestId('person-name'), 'Ravi')
  await user.selectOptions(await within(form).findByTestId('person-branch'), second?.id ?? '')
  await user.click(within(form).getByTestId('person-save'))
  await waitFor(async () =>
    expect((await host.staff()).find(({ name }) => name === 'Ravi')?.branch_id).toBe(second?.id),
  )
  expect((await screen.findByTestId('staff-branch')).textContent).toBe(second?.name)
})
