/** The first day: from an empty window to the first product, by keys alone. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { openApp } from '@/testing/open-app'

const field = (id: string) => screen.findByTestId<HTMLInputElement>(id)
const focused = (id: string) => waitFor(() => expect((document.activeElement as HTMLElement).dataset.testid).toBe(id))

it('leads by keys alone from the shop’s name to the first product, and ticks what is done', async () => {
  const { user, host, router } = openApp({ scene: 'local_only' })
  const set = vi.spyOn(host, 'setShopDetails')
  await focused('shop-name')
  await user.keyboard('Kesar Jewellers{Tab}27abcde1234f1z5{Tab}{Tab}98200 12345{Enter}')
  await waitFor(() => expect(screen.getByTestId('first-run-shop').dataset.done).toBe('true'))
  expect(set.mock.lastCall?.[0]).toMatchObject({ name: 'Kesar Jewellers', phone: '98200 12345', address: null })
  expect((await host.shopDetails()).state_code, 'because the GSTIN says the state').toBe('27')
  await focused('first-run-tax-add')
  await user.keyboard('{Enter}')
  await waitFor(() => expect(screen.getByTestId('first-run-tax').textContent).toContain('4 tax classes'))
  await focused('first-run-new')
  await user.keyboard('{Enter}')
  await focused('product-form-name')
  await user.keyboard('Zari Bangle')
  await user.type(await field('product-form-price'), '100{Enter}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await user.keyboard('{Alt>}1{/Alt}')
  await waitFor(() => expect(screen.getByTestId('first-run-product').dataset.done).toBe('true'))
  expect(screen.getByTestId('first-run-product').textContent).toContain('1 product so far')
  expect(screen.getByTestId('first-run-hub').dataset.done, 'because a shop of one branch needs none').toBeUndefined()
  await focused('first-run-to-bill')
  await user.keyboard('{Enter}')
  await focused('till-item')
  expect(router.state.location.pathname).toBe('/bill')
  await user.keyboard('zari{Enter}')
  await waitFor(() => expect(screen.getAllByTestId('till-line')).toHaveLength(1))
  // The keys of the top row, as the keyboard sends them.
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'F10', code: 'F10' })
  await focused('pay-modes')
  await user.keyboard('1')
  await focused('pay-amount')
  await user.keyboard('{Enter}')
  await focused('pay-modes')
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect((await screen.findByTestId('till-done')).textContent).toContain('000001')
})

it('fills an empty shop with the sample, once', async () => {
  const { user, host } = openApp({ scene: 'local_only' })
  await user.click(await screen.findByTestId('first-run-skip'))
  await user.click(await screen.findByTestId('first-run-sample'))
  await waitFor(() => expect(screen.getByTestId('first-run-product').dataset.done).toBe('true'))
  expect(screen.queryByTestId('first-run-sample'), 'because there are items now').toBeNull()
  expect(await host.taxClasses()).toHaveLength(4)
  await focused('first-run-to-bill')
})

it('lets a shop say later who it is, and never presses a hub on it', async () => {
  const { user, router } = openApp({ scene: 'local_only' })
  await user.click(await screen.findByTestId('first-run-skip'))
  await focused('first-run-new')
  expect(screen.queryByTestId('first-run-form')).toBeNull()
  const hub = screen.getByTestId('sync-connect')
  expect(hub.className, 'because the first day is about the shop').not.toContain('bg-accent')
  await user.click(screen.getByTestId('first-run-to-shop'))
  expect(router.state.location.search).toMatchObject({ tab: 'shop' })
  await focused('shop-name')
})

it('offers a printer without standing in the way of the first bill, and is done once there is one', async () => {
  const { user, host, router } = openApp({ scene: 'local_only' })
  const step = await screen.findByTestId('first-run-printer')
  expect(step.dataset.done).toBeUndefined()
  await user.click(within(step).getByTestId('first-run-printer-skip'))
  await waitFor(() => expect(step.dataset.done).toBe('true'))
  expect(step.textContent).toContain('saved as PDFs')
  await user.click(within(step).getByTestId('first-run-to-printers'))
  expect(router.state.location.search).toMatchObject({ tab: 'printers' })
  const draft = { address: '', size: 'roll80', language: 'en', text_mode: false, cuts: true, drawer: false } as const
  await host.addPrinter({ ...draft, name: 'Counter', kind: 'screen', prints_bills: true })
  await user.keyboard('{Alt>}1{/Alt}')
  await waitFor(() => expect(screen.getByTestId('first-run-printer').textContent).toContain('printed on Counter'))
})

it('names the field that cannot be kept, and leads there', async () => {
  const { user } = openApp({ scene: 'local_only' })
  await user.type(await field('shop-name'), 'Kesar')
  await user.type(screen.getByTestId('shop-gstin'), '27ABC{Enter}')
  expect(await screen.findByText(/A GSTIN has 15/)).toBeTruthy()
  await focused('shop-gstin')
  expect((await field('shop-name')).value).toBe('Kesar')
})

it('shows no rooms that only a hub fills, until there is one', async () => {
  const { host } = openApp({ scene: 'local_only' })
  await screen.findByTestId('first-run')
  for (const room of ['branches', 'conflicts', 'sync']) expect(screen.queryByTestId(`nav-${room}`), room).toBeNull()
  host.sync.set({ state: 'up_to_date' })
  for (const room of ['branches', 'conflicts', 'sync']) expect(await screen.findByTestId(`nav-${room}`)).toBeTruthy()
})

it('changes one detail later and leaves the others alone', async () => {
  const { user, host } = openApp({}, '/settings?tab=shop')
  const upi = await field('shop-upi')
  await waitFor(() => expect(upi.value).toBe('kanak@okaxis'))
  await user.clear(upi)
  await user.type(upi, 'kanak@oksbi{Enter}')
  await waitFor(async () => expect((await host.shopDetails()).upi_id).toBe('kanak@oksbi'))
  expect((await host.shopDetails()).name).toBe('Kanak Jewellers')
})

it('opens what a figure is made of, and says whose it is', async () => {
  const { user, router } = openApp({ products: 40 })
  await waitFor(() => expect(screen.getByTestId('low-stock').textContent).toContain('Zaveri Bazaar'))
  await user.click(screen.getByTestId('low-stock'))
  expect(router.state.location.pathname).toBe('/products')
  await user.keyboard('{Alt>}1{/Alt}')
  await user.click(await screen.findByTestId('sync-waiting'))
  expect(router.state.location.search).toMatchObject({ tab: 'queue' })
})

it('tells offline when it tries again', async () => {
  openApp({ scene: 'offline' })
  const card = await screen.findByTestId('sync-card')
  expect((await within(card).findByTestId('sync-next')).textContent).toMatch(/^in /)
})
