/** Where the keys go after every act: nobody needs the mouse to come back to what they were doing. */
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { id } from '@/testing/fake/data/names'
import type { Scene } from '@/testing/fake/data/scenes'
import { openApp } from '@/testing/open-app'

const rows = () => screen.findAllByTestId('product-row')
const field = (id: string) => screen.findByTestId<HTMLInputElement>(id)
const isAt = (element: () => Element | null | undefined, because: string) =>
  waitFor(() => expect(document.activeElement, `because ${because}`).toBe(element()))
/** Pixels of the current row that lie below the lower edge of the list; its heads are 32 high, its rows 36. */
const hidden = () => {
  const grid = screen.getByRole('grid')
  const index = Number(atRow()?.dataset.index)
  return Math.max(0, 32 + (index + 1) * 36 - grid.scrollTop - grid.clientHeight)
}
const atRow = () => document.getElementById(screen.getByRole('grid').getAttribute('aria-activedescendant') ?? '')

describe('on arrival', () => {
  it.each([
    ['2', 'product-search'],
    ['3', 'customer-search'],
    ['4', 'supplier-search'],
    ['5', 'bin-search'],
  ])('Alt+%s leads into the search box', async (key, box) => {
    const { user } = openApp({ products: 20, customers: 20, suppliers: 20, delay: 20 })
    await screen.findByTestId('sync-card')
    await user.keyboard(`{Alt>}${key}{/Alt}`)
    await screen.findByTestId(box)
    await isAt(() => screen.getByTestId(box), 'one comes to a list to look for something')
  })

  it('a press on the sidebar does as well', async () => {
    const { user } = openApp({ products: 20 })
    await user.click(await screen.findByTestId('nav-products'))
    await isAt(() => screen.queryByTestId('product-search'), 'the next key is for the list, not for the sidebar')
  })

  it('conflicts begin with the first card', async () => {
    openApp({ customers: 12, conflicts: 4, delay: 20 }, '/conflicts')
    await screen.findAllByTestId('conflict')
    await isAt(() => screen.getAllByTestId('conflict')[0], 'it is what one came for')
  })

  it('any other screen has the keys itself', async () => {
    const { user } = openApp({ products: 5 })
    await user.click(await screen.findByTestId('nav-settings'))
    await screen.findByRole('heading', { level: 1, name: 'Settings' })
    await isAt(() => document.getElementById('main'), 'Tab leads to its first button from there')
  })

  it('so does one chosen in the palette', async () => {
    const { user } = openApp({ products: 20, customers: 20 })
    await screen.findByTestId('sync-card')
    await user.keyboard('{Control>}k{/Control}')
    await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('combobox'))
    await user.keyboard('custom{Enter}')
    await isAt(() => screen.queryByTestId('customer-search'), 'the palette leads there, keys and all')
  })
})

describe('a conflict that is settled', () => {
  it('hands the keys to the next card that is open, and the last one keeps them', async () => {
    const { user } = openApp({ customers: 12, conflicts: 3 }, '/conflicts')
    const cards = await screen.findAllByTestId('conflict')
    for (const [n, card] of cards.entries()) {
      within(card).getByTestId('conflict-keep').focus()
      await user.keyboard('{Enter}')
      await waitFor(() => expect(card.dataset.resolved).toBe('true'))
      await isAt(() => cards[n + 1] ?? card, 'a person goes through them one by one')
    }
  })

  it('also when another value was written for it', async () => {
    const { user } = openApp({ customers: 12, conflicts: 3 }, '/conflicts')
    const [, second, third] = await screen.findAllByTestId('conflict')
    await user.click(within(second as HTMLElement).getByTestId('conflict-edit'))
    const box = await field('value-text')
    await user.clear(box)
    await user.type(box, '9600000003{Enter}')
    await waitFor(() => expect(second?.dataset.resolved).toBe('true'))
    await isAt(() => third, 'it is the next one to look at')
  })
})

describe('a product that is saved', () => {
  it.each<Scene>(['up_to_date', 'offline'])('is selected, lit and a key away, %s', async (scene) => {
    const { user, router } = openApp({ products: 42, scene }, '/products')
    await rows()
    await user.keyboard('{ArrowDown}n')
    await user.type(await field('product-form-name'), 'Zari Bangle')
    await user.type(await field('product-form-price'), '100')
    await user.keyboard('{Control>}s{/Control}')
    await waitFor(() => expect(atRow()?.textContent, 'because it is what one looks for').toMatch(/^Zari Bangle/))
    expect(atRow()?.dataset.highlight).toBe('true')
    expect(hidden(), 'because a light below the edge is seen by nobody').toBe(0)
    await isAt(() => screen.getByRole('grid'), 'the next key is for the list, and never for Try now')
    await user.keyboard('{Enter}')
    expect((await field('product-form-name')).value).toBe('Zari Bangle')
    expect(router.state.location.pathname).toBe('/products')
  })

  it('comes into sight where its letters belong, with or without their accents', async () => {
    const { user } = openApp({ products: 420 }, '/products')
    await rows()
    await user.click(screen.getByTestId('product-new'))
    await user.type(await field('product-form-name'), 'Éclat ring')
    await user.type(await field('product-form-price'), '100{Enter}')
    await waitFor(() => expect(atRow()?.textContent, 'because É is looked for under E').toMatch(/^Éclat ring/))
    expect(atRow()?.nextElementSibling?.textContent, 'because K comes after E').toMatch(/^Kundan/)
    expect(atRow()?.dataset.highlight).toBe('true')
  })

  it('comes into sight although another search was on', async () => {
    const { user, router } = openApp({ products: 42 }, '/products?q=gold')
    await rows()
    await user.click(screen.getByTestId('product-new'))
    await user.type(await field('product-form-name'), 'Zari Bangle')
    await user.type(await field('product-form-price'), '100{Enter}')
    await waitFor(() => expect(atRow()?.textContent).toMatch(/^Zari Bangle/))
    expect(router.state.location.search, 'because the search would hide it').not.toHaveProperty('q')
  })

  it('is the first of a shop that had none', async () => {
    const { user } = openApp({}, '/products')
    await screen.findByText('No products yet')
    await user.click(screen.getByTestId('product-new'))
    await user.type(await field('product-form-name'), 'Zari Bangle')
    await user.type(await field('product-form-price'), '100{Enter}')
    await waitFor(() => expect(atRow()?.textContent).toMatch(/^Zari Bangle/))
    await isAt(() => screen.getByRole('grid'), 'the list is there now')
  })
})

it('the last row of a list is seen whole', async () => {
  const { user } = openApp({ products: 42 }, '/products')
  await rows()
  await user.keyboard('{ArrowDown}{End}')
  await waitFor(() => expect(atRow()?.dataset.index).toBe('41'))
  expect(hidden(), 'because the heads over the rows take room as well').toBe(0)
})

describe('a record', () => {
  it('opened by its address has the keys in its first field', async () => {
    const { user } = openApp({ products: 20, delay: 60 }, `/products?open=${id('1', 4)}`)
    const name = await field('product-form-name')
    await isAt(() => name, 'Enter on Close would close it')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('closed gives the keys back to its row', async () => {
    const { user } = openApp({ products: 20 }, '/products')
    await user.click((await rows())[4] as HTMLElement)
    await field('product-form-name')
    await user.keyboard('{Escape}')
    await isAt(() => screen.getByRole('grid'), 'one goes on down the list')
    expect(atRow()).toBe((await rows())[4])
  })

  it('deleted leaves them in the list', async () => {
    const { user } = openApp({ products: 20 }, '/products')
    await user.click((await rows())[4] as HTMLElement)
    await user.click(await screen.findByTestId('record-delete'))
    await isAt(() => screen.getByRole('grid'), 'the drawer is gone')
  })
})
