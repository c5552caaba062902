/** Suppliers in the whole window, by keys alone: added, found by phone, changed, deleted, restored. */
import { screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { openApp } from '@/testing/open-app'

type User = ReturnType<typeof openApp>['user']
const rows = () => screen.findAllByTestId('supplier-row')
const field = (id: string) => screen.findByTestId<HTMLInputElement>(id)
const isAt = (element: () => Element | null) => waitFor(() => expect(document.activeElement).toBe(element()))
const atRow = () => document.getElementById(screen.getByRole('grid').getAttribute('aria-activedescendant') ?? '')

/** Presses Tab until the element has the focus. */
async function tabTo(user: User, element: () => HTMLElement) {
  for (let presses = 0; document.activeElement !== element(); presses++) {
    if (presses > 80) throw new Error(`Tab does not lead to ${element().textContent}`)
    await user.tab()
  }
}

it('teaches when it is empty', async () => {
  openApp({}, '/suppliers')
  expect(await screen.findByText('No suppliers yet')).toBeTruthy()
  expect(screen.getByText(/Add whom you buy from/)).toBeTruthy()
})

it('one is added, changed, deleted and restored without a mouse', async () => {
  const { user, host } = openApp({ suppliers: 20 })
  await screen.findByTestId('sync-card')
  const [add, change] = [vi.spyOn(host, 'addSupplier'), vi.spyOn(host, 'changeSupplier')]
  const [remove, restore] = [vi.spyOn(host, 'deleteSupplier'), vi.spyOn(host, 'restoreRecords')]

  await user.keyboard('{Alt>}4{/Alt}')
  await isAt(() => screen.queryByTestId('supplier-search'))
  await user.keyboard('98111 22333{Enter}')
  const offer = await screen.findByRole('button', { name: 'New supplier with this phone' })
  await tabTo(user, () => offer)
  await user.keyboard('{Enter}')
  const name = await field('supplier-form-name')
  await isAt(() => name)
  expect((await field('supplier-form-phone')).value, 'because it was searched for').toBe('98111 22333')
  await user.keyboard('Rajesh Bullion{Enter}')
  await waitFor(() => expect(add).toHaveBeenCalledOnce())
  expect(add.mock.calls[0]?.[0]).toEqual({
    name: 'Rajesh Bullion',
    phone: '98111 22333',
    email: null,
    gstin: null,
    address: null,
    state_code: null,
    notes: null,
  })
  await waitFor(() => expect(atRow()?.textContent, 'because it waits to be sent').toMatch(/^Rajesh BullionWaiting/))
  await isAt(() => screen.getByRole('grid'))

  await user.keyboard('{Enter}')
  await isAt(() => screen.queryByTestId('supplier-form-name'))
  await user.keyboard('{End} & Sons{Control>}s{/Control}')
  await waitFor(() => expect(change).toHaveBeenCalledOnce())
  const [id, draft, before] = change.mock.calls[0] ?? []
  expect(draft, 'because only the name was typed').toEqual({ ...before, name: 'Rajesh Bullion & Sons' })
  await waitFor(() => expect(atRow()?.textContent).toMatch(/^Rajesh Bullion & Sons/))
  await isAt(() => screen.getByRole('grid'))

  await user.keyboard('{Delete}')
  await waitFor(() => expect(remove).toHaveBeenCalledExactlyOnceWith(id))
  await waitFor(() => expect(screen.queryByTestId('supplier-row')).toBeNull())
  await isAt(() => screen.getByTestId('supplier-search'))

  await tabTo(user, () => screen.getByTestId('supplier-bin'))
  await user.keyboard('{Enter}')
  expect((await screen.findAllByTestId('bin-row'))[0]?.textContent).toMatch(/Rajesh Bullion & Sons/)
  await tabTo(user, () => screen.getByRole('grid'))
  await user.keyboard(' ')
  await tabTo(user, () => screen.getByTestId('bin-restore'))
  await user.keyboard('{Enter}')
  await waitFor(() => expect(restore).toHaveBeenCalledExactlyOnceWith([{ table: 'suppliers', id }]))
  expect(await host.supplier(id ?? '')).toMatchObject({ name: 'Rajesh Bullion & Sons', deleted_at: null })
})

it('is found by phone, however the number is written, here and from anywhere', async () => {
  const { user, host, router } = openApp({ suppliers: 40, customers: 40 }, '/suppliers')
  await rows()
  const list = await host.listSuppliers({ search: '', exact: false, deleted: false, offset: 7, limit: 1 })
  const wanted = list.rows[0]
  if (!wanted?.phone) throw new Error('a supplier has a phone number')
  const found = { pathname: '/suppliers', search: { open: wanted.id } }
  await user.type(await field('supplier-search'), `${wanted.phone.replaceAll(' ', '')}{Enter}`)
  await waitFor(() => expect(router.state.location).toMatchObject(found))
  expect((await field('supplier-form-name')).value).toBe(wanted.name)

  await router.navigate({ to: '/settings', search: { tab: 'hub' } })
  await screen.findByRole('heading', { level: 1, name: 'Settings' })
  await user.keyboard('{Control>}k{/Control}')
  await user.keyboard(wanted.phone)
  await user.click(await screen.findByRole('option', { name: new RegExp(wanted.name) }))
  await waitFor(() => expect(router.state.location).toMatchObject(found))
})

it('shows the engine’s words beside the field', async () => {
  const { user } = openApp({ suppliers: 5 }, '/suppliers?open=new')
  await user.type(await field('supplier-form-phone'), '12')
  await user.keyboard('{Enter}')
  expect(await screen.findByText('Name is required.')).toBeTruthy()
  expect(screen.getByText('A phone number has at least 6 digits.')).toBeTruthy()
})
