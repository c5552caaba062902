/** The sync card and its dialogs, in the whole window. */
import { screen, waitFor, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { ApiError } from '@/core/error'
import { step } from '@/testing/fake/data/scenes'
import { openApp } from '@/testing/open-app'

const text = async (id: string) => (await screen.findByTestId(id)).textContent

it('sends what waits and says so', async () => {
  const { user } = openApp({ products: 12, scene: 'waiting' })
  expect(await text('sync-waiting')).toBe('1 waiting')
  await user.click(screen.getByTestId('sync-now'))
  await waitFor(() => expect(screen.getByTestId('sync-result').textContent).toBe('1 sent · 0 received'))
  expect(screen.getByTestId('sync-state').textContent).toBe('Up to date')
  expect(screen.getByTestId('sync-waiting').textContent).toBe('Nothing waiting')
})

it('follows the engine’s events without being asked', async () => {
  const { host } = openApp({ scene: 'up_to_date' })
  expect(await text('sync-state')).toBe('Up to date')
  const asked = vi.spyOn(host, 'status')
  host.sync.set({ state: 'syncing', progress: step('sending', 47, 100) })
  await waitFor(() => expect(screen.getByTestId('sync-detail').textContent).toBe('Sending 47 of 100'))
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('47')
  expect(asked).not.toHaveBeenCalled()
})

it('stops at the next safe point and says what is kept', async () => {
  const { user, host } = openApp({ scene: 'offline_old', delay: 5 })
  host.sync.set({ state: 'waiting', problem: null, alerts: [] })
  await user.click(await screen.findByTestId('sync-now'))
  await user.click(await screen.findByTestId('step-stop'))
  expect(await screen.findByText(/^Stopped\. \d+ of 214 changes are sent; the rest is safe/)).toBeTruthy()
  expect(screen.getByTestId('sync-state').textContent).toBe('Waiting')
  expect(screen.queryByTestId('step-line')).toBeNull()
})

it('says how quickly a long fetch goes and how long it may still take', async () => {
  openApp({ scene: 'receiving' })
  const line = await screen.findByTestId('step-line')
  expect(line.textContent).toContain('2,400 a second · about 30 seconds left')
})

it('says everywhere that it is offline, in calm words, and takes it back by itself', async () => {
  const { host } = openApp({ scene: 'up_to_date' }, '/products')
  await waitFor(() => expect(screen.getByTestId('sync-foot').textContent).toContain('Live'))
  expect(screen.queryByTestId('offline-banner')).toBeNull()
  host.sync.set({ state: 'offline', connectivity: 'offline', pending: 5 })
  expect(await text('offline-banner')).toContain('5 changes waiting to sync')
  expect(screen.getByTestId('sync-foot').textContent).toContain('Offline')
  // A try under way does not make the banner blink.
  host.sync.set({ state: 'syncing' })
  expect(screen.getByTestId('offline-banner')).toBeTruthy()
  host.sync.set({ state: 'up_to_date', connectivity: 'live', pending: 0 })
  await waitFor(() => expect(screen.queryByTestId('offline-banner')).toBeNull())
})

it('offers only the way to a hub as long as there is none', async () => {
  const { user, router } = openApp({ scene: 'local_only' })
  await user.click(await screen.findByTestId('sync-connect'))
  await screen.findByTestId('hub-text')
  expect(router.state.location.pathname).toBe('/settings')
})

it('marks nothing as waiting without a hub, because nothing waits for anybody', async () => {
  const { host } = openApp({ products: 40, scene: 'local_only' }, '/products')
  const { rows } = await host.listProducts({ search: '', exact: false, deleted: false, offset: 0, limit: 1 })
  const first = rows[0]
  if (!first) throw new Error('no product')
  const draft = { ...first, opening_stock_milli: null }
  await host.changeProduct(first.id, { ...draft, notes: 'polished' }, draft)
  await screen.findAllByTestId('product-row')
  expect((await host.status()).pending).toBeGreaterThan(0)
  expect(screen.queryByText('Waiting')).toBeNull()
  expect(screen.getByTestId('sync-foot').textContent).not.toContain('waiting')
})

it('puts the first-run message away for good', async () => {
  const { user } = openApp({ scene: 'local_only' })
  await user.click(
    within(await screen.findByTestId('first-run')).getByRole('button', { name: 'Put this message away' }),
  )
  expect(screen.queryByTestId('first-run')).toBeNull()
})

it('asks for the password where the sign-in ran out, and keeps what was typed when it is wrong', async () => {
  const { user } = openApp({ scene: 'sign_in' })
  await user.click(await screen.findByTestId('sync-sign-in'))
  const password = await screen.findByTestId<HTMLInputElement>('sign-in-password')
  await waitFor(() => expect(document.activeElement).toBe(password))
  await user.type(password, 'wrong')
  await user.click(screen.getByTestId('sign-in-submit'))
  expect(await text('sign-in-message')).toMatch(/wrong/)
  expect(password.value).toBe('wrong')
  await user.clear(password)
  await user.type(password, 'right{Enter}')
  await waitFor(() => expect(screen.getByTestId('sync-state').textContent).toBe('Waiting'))
})

it('starts one session for Ctrl+S, from anywhere', async () => {
  const { user, host } = openApp({ scene: 'waiting' }, '/products')
  await screen.findByTestId('product-search')
  const run = vi.spyOn(host, 'syncNow')
  await user.click(screen.getByTestId('product-search'))
  await user.keyboard('{Control>}s{/Control}')
  await waitFor(() => expect(run).toHaveBeenCalledExactlyOnceWith('both'))
})

it('asks before closing with changes unsent, at once, and stays when told to', async () => {
  const { user, host } = openApp({ scene: 'waiting' })
  await screen.findByTestId('sync-card')
  const shown = vi.spyOn(host, 'closingShown')
  const stay = vi.spyOn(host, 'keepOpen')
  host.close()
  expect(await screen.findByText(/1 change is safe on this computer/)).toBeTruthy()
  expect(shown).toHaveBeenCalledOnce()
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('closing-send')))
  await user.keyboard('{Escape}')
  await waitFor(() => expect(stay).toHaveBeenCalledOnce())
})

it('offers to close when sending first does not work', async () => {
  const { user, host } = openApp({ scene: 'offline' })
  await screen.findByTestId('sync-card')
  host.closeNow = async (sendFirst) => {
    if (sendFirst) throw new ApiError('offline', 'Nothing could be sent just now.')
    return null
  }
  const close = vi.spyOn(host, 'closeNow')
  host.close()
  await user.click(await screen.findByTestId('closing-send'))
  expect(await screen.findByText('Nothing could be sent just now.')).toBeTruthy()
  await user.click(screen.getByTestId('closing-close'))
  expect(close).toHaveBeenLastCalledWith(false)
})
