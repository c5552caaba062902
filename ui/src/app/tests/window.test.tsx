/** The frame: finding one's way, the palette, the hub form, the schedule. */
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { openApp } from '@/testing/open-app'

describe('finding one’s way', () => {
  it.each([
    ['products', 'Products'],
    ['customers', 'Customers'],
    ['suppliers', 'Suppliers'],
    ['sync', 'Sync'],
    ['settings', 'Settings'],
  ])('%s is a click away', async (name, title) => {
    const { user } = openApp({ products: 5 })
    await user.click(await screen.findByTestId(`nav-${name}`))
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeTruthy()
  })

  it('goes to anything from the palette', async () => {
    const { user, router } = openApp({ products: 40 })
    await screen.findByTestId('sync-card')
    await user.keyboard('{Control>}k{/Control}')
    await user.keyboard('custom')
    await user.keyboard('{Enter}')
    await waitFor(() => expect(router.state.location.pathname).toBe('/customers'))
  })

  it('finds a product in the palette and opens it', async () => {
    const { user, host } = openApp({ products: 40 })
    await screen.findByTestId('sync-card')
    const { rows } = await host.listProducts({ search: '', exact: false, deleted: false, offset: 7, limit: 1 })
    const name = rows[0]?.name ?? ''
    await user.keyboard('{Control>}k{/Control}')
    await user.keyboard(name)
    await user.click(await screen.findByRole('option', { name: new RegExp(`^${name}`) }))
    expect((await screen.findByTestId<HTMLInputElement>('product-form-name')).value).toBe(name)
  })

  it('folds the sidebar and keeps its names for the ear', async () => {
    const { user } = openApp()
    await user.click(await screen.findByRole('button', { name: 'Fold the sidebar' }))
    expect(screen.getByTestId('nav-products').getAttribute('aria-label')).toBe('Products')
    expect(screen.getByTestId('nav-products').textContent).toBe('')
  })
})

describe('connecting', () => {
  const fill = async (user: ReturnType<typeof openApp>['user'], password: string) => {
    await user.type(await screen.findByTestId('hub-url'), 'https://x.supabase.co')
    await user.type(screen.getByTestId('hub-key'), 'sb_publishable_1')
    await user.type(screen.getByTestId('hub-email'), 'meera@kanak.example')
    await user.type(screen.getByTestId('hub-password'), password)
    await user.type(screen.getByTestId('hub-branch'), 'mum')
  }

  it('keeps every field when the password is wrong, then connects', async () => {
    const { user } = openApp({ scene: 'local_only' }, '/settings')
    await fill(user, 'wrong')
    await user.click(screen.getByTestId('hub-connect'))
    expect((await screen.findByTestId('hub-message')).textContent).toMatch(/password is wrong/)
    expect(screen.getByTestId<HTMLInputElement>('hub-branch').value).toBe('MUM')
    await user.clear(screen.getByTestId('hub-password'))
    await user.type(screen.getByTestId('hub-password'), 'right')
    await user.click(screen.getByTestId('hub-connect'))
    await waitFor(() => expect(screen.getByTestId('hub-message').textContent).toMatch(/^Connected/))
    expect(screen.getByTestId<HTMLInputElement>('hub-password').value, 'because a password is never kept').toBe('')
  })

  it('lists what the test found, and what to do', async () => {
    const { user } = openApp({ scene: 'local_only' }, '/settings')
    await user.type(await screen.findByTestId('hub-url'), 'x.supabase.co')
    await user.type(screen.getByTestId('hub-key'), 'sb_publishable_1')
    await user.click(screen.getByTestId('hub-test'))
    const checks = within(await screen.findByTestId('hub-checks'))
    expect(checks.getByText(/starts with https/)).toBeTruthy()
    expect(checks.getAllByLabelText('Not in order')).toHaveLength(1)
    expect(checks.getByLabelText('Not looked at'), 'because what was not looked at is not wrong').toBeTruthy()
  })

  it('says so when this computer cannot remember the sign-in', async () => {
    openApp({ keyring: false }, '/settings')
    expect(await screen.findByText(/no keyring service: you will be asked again after a restart/)).toBeTruthy()
  })
})

it('applies the schedule at once, and refuses minutes that make no sense', async () => {
  const { user, host } = openApp({}, '/settings')
  const set = vi.spyOn(host, 'setSchedule')
  const minutes = await screen.findByTestId<HTMLInputElement>('schedule-minutes')
  await user.clear(minutes)
  await user.type(minutes, '2000{Enter}')
  expect(await screen.findByText(/from 1 to 1440/)).toBeTruthy()
  expect(set).not.toHaveBeenCalled()
  await user.clear(minutes)
  await user.type(minutes, '15{Enter}')
  await waitFor(() => expect(set).toHaveBeenCalledExactlyOnceWith(true, 15, null))
  await user.click(screen.getByTestId('schedule-enabled'))
  await waitFor(() => expect(set).toHaveBeenLastCalledWith(false, 15, null))
})

it('takes a cron expression, explains it first, and says what is wrong with it', async () => {
  const { user, host } = openApp({}, '/settings')
  const set = vi.spyOn(host, 'setSchedule')
  await user.click(await screen.findByRole('button', { name: 'At set times' }))
  const cron = await screen.findByTestId<HTMLInputElement>('schedule-cron')
  expect(cron.value).toBe('0 */2 9-21 * * *')
  expect((await screen.findByTestId('schedule-preview')).querySelectorAll('li')).toHaveLength(3)
  await user.clear(cron)
  await user.type(cron, 'every day')
  expect(await screen.findByText(/this has 2/)).toBeTruthy()
  expect(screen.queryByTestId('schedule-preview')).toBeNull()
  await user.clear(cron)
  await user.type(cron, '0 22 * * *')
  await screen.findByTestId('schedule-preview')
  await user.type(cron, '{Enter}')
  await waitFor(() => expect(set).toHaveBeenCalledExactlyOnceWith(true, 5, '0 22 * * *'))
})

it('dresses as told, and remembers', async () => {
  const { user } = openApp({}, '/settings?tab=appearance')
  await user.click(await screen.findByTestId('theme-dark'))
  expect(document.documentElement.classList.contains('dark')).toBe(true)
  expect(localStorage.getItem('branchline.theme')).toBe('dark')
  await user.click(screen.getByTestId('theme-light'))
  expect(document.documentElement.classList.contains('dark')).toBe(false)
})
