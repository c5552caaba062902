/** The frame: finding one's way, the palette, the hub form, the schedule. */
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
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
    await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('combobox'))
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
    await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('combobox'))
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

it('dresses as told, and remembers', async () => {
  const { user } = openApp({}, '/settings?tab=appearance')
  await user.click(await screen.findByTestId('theme-dark'))
  expect(document.documentElement.classList.contains('dark')).toBe(true)
  expect(localStorage.getItem('branchline.theme')).toBe('dark')
  await user.click(screen.getByTestId('theme-light'))
  expect(document.documentElement.classList.contains('dark')).toBe(false)
})
