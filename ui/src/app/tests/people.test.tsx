/** Staff at the till: the first is the owner, the computer locks, limits are lifted by a PIN, the log tells it. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openApp } from '@/testing/open-app'

const page = { search: '', exact: false, deleted: false, offset: 0, limit: 9 }

function press(key: string) {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, code: key })
  fireEvent.keyUp(document.activeElement ?? document.body, { key, code: key })
}

/** A shop with its owner and a cashier, who stands at the till. */
async function openShop(at = '/bill') {
  const app = openApp({ products: 9 }, '/settings')
  const { host } = app
  const asha = await host.addStaff({ name: 'Asha', role: 'owner' }, '4711')
  const ravi = await host.addStaff({ name: 'Ravi', role: 'cashier' }, '2580')
  await host.comeToTill(ravi.id, '2580')
  await app.router.navigate({ to: at })
  await waitFor(() => expect(screen.getByTestId('strip-at-till').textContent).toBe('Ravi'))
  return { ...app, asha, ravi }
}

it('asks nobody for a PIN until the first person is added, who becomes the owner', async () => {
  const { user, host } = openApp({ products: 1 }, '/settings?tab=people')
  await user.click(await screen.findByTestId('staff-add'))
  const form = await screen.findByTestId('person-form')
  await user.type(within(form).getByTestId('person-name'), 'Asha')
  await user.type(within(form).getByTestId('person-pin'), '1111')
  await user.click(within(form).getByTestId('person-save'))
  expect(await within(form).findByText('That PIN is guessed at once. Choose other digits.')).toBeTruthy()
  await user.clear(within(form).getByTestId('person-pin'))
  await user.type(within(form).getByTestId('person-pin'), '4711')
  await user.click(within(form).getByTestId('person-save'))
  await waitFor(() => expect(screen.getByTestId('strip-at-till').textContent).toBe('Asha'))
  expect((await host.staff())[0]).toMatchObject({ name: 'Asha', role: 'owner', has_pin: true })
  expect(await screen.findByTestId('limits')).toBeTruthy()
})

it('locks by a key, keeps what is typed, and lets nobody in without a PIN', async () => {
  const { user, host, ravi } = await openShop()
  const [item] = (await host.listProducts(page)).rows
  await user.type(await screen.findByTestId('till-item'), `${item?.name}{Enter}`)
  expect(await screen.findAllByTestId('till-line')).toHaveLength(1)
  await user.keyboard('{Control>}l{/Control}')
  const locked = await screen.findByTestId('locked')
  await waitFor(() => expect(document.activeElement).toBe(within(locked).getByTestId('pin')))
  await user.keyboard('9999{Enter}')
  expect(await within(locked).findByText('That PIN is wrong.')).toBeTruthy()
  await user.keyboard('2580{Enter}')
  await waitFor(() => expect(screen.queryByTestId('locked')).toBeNull())
  expect(screen.getAllByTestId('till-line')).toHaveLength(1)
  expect((await host.tillPeople()).person?.id).toBe(ravi.id)
})

it('a discount beyond the limit needs a PIN, which leads on to the money', async () => {
  const { user, host } = await openShop()
  const [item] = (await host.listProducts(page)).rows
  await user.type(await screen.findByTestId('till-item'), `${item?.name}{Enter}`)
  await screen.findAllByTestId('till-line')
  press('F4')
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('till-value')))
  await user.keyboard('20%{Enter}')
  expect((await screen.findByTestId('till-needs')).textContent).toContain('20 % off is more than your 10 %.')
  press('F10')
  const needs = await screen.findByTestId('override-needs')
  expect(needs.textContent).toContain('allow it with a PIN')
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('pin')))
  await user.keyboard('4711{Enter}')
  await screen.findByTestId('pay-payable')
  await user.click(screen.getByTestId('pay-finalise'))
  expect(await screen.findByTestId('till-done')).toBeTruthy()
})

it('cancelling a bill asks a cashier for the PIN of somebody who may', async () => {
  const { user, host, router } = await openShop()
  const [item] = (await host.listProducts(page)).rows
  await host.finaliseBill({ id: 'bill-0', lines: [{ product_id: item?.id }], payments: [{ mode: 'cash' }] })
  await router.navigate({ to: '/bills' })
  await user.click(await screen.findByText('T1/2627/000001'))
  await user.type(await screen.findByTestId('bill-cancel-reason'), 'Wrong size')
  await user.click(screen.getByTestId('bill-cancel'))
  await user.type(await screen.findByTestId('pin'), '4711{Enter}')
  await waitFor(async () => expect((await host.bill('bill-0')).invoice.status).toBe('cancelled'))
})

it('the log lists what was done and says that it is whole', async () => {
  const { user, host, router, asha } = await openShop()
  await host.comeToTill(asha.id, '4711')
  await router.navigate({ to: '/audit' })
  expect((await screen.findAllByTestId('audit-row')).length).toBeGreaterThan(3)
  await user.click(screen.getByTestId('audit-verify'))
  expect((await screen.findByTestId('audit-verified')).textContent).toContain('whole')
  await user.selectOptions(screen.getByTestId('audit-action'), 'signed_in')
  await waitFor(() => expect(screen.getAllByTestId('audit-row')).toHaveLength(2))
})
