/** Many prices changed in the grid, by keys alone. */
import { createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { FakeHost } from '@/testing/fake'
import { openApp } from '@/testing/open-app'
import { scan } from '@/testing/scanner'

type User = ReturnType<typeof openApp>['user']
const active = () => document.activeElement as HTMLInputElement
const isIn = (name: RegExp) => waitFor(() => expect(active().getAttribute('aria-label')).toMatch(name))
const cells = (row: number) => within(screen.getAllByTestId('price-row')[row] as HTMLElement).getAllByRole('gridcell')
/** What a cell shows, typed or not. */
const shown = (row: number, column: number) => {
  const cell = cells(row)[column]
  return cell?.querySelector('input')?.value ?? cell?.textContent ?? ''
}
const [NOW, NEW, DIFFERENCE, LEVEL] = [2, 3, 4, 5]
const first = async (host: FakeHost, limit: number) =>
  (await host.listProducts({ search: '', exact: false, deleted: false, offset: 0, limit })).rows

function paste(text: string) {
  const event = createEvent.paste(active(), { clipboardData: { getData: () => text } })
  fireEvent(active(), event)
}

async function open(user: User) {
  await screen.findAllByTestId('product-row')
  await user.keyboard('{ArrowDown}l')
  await screen.findByTestId('price-grid')
}

it('a gold price is raised in one unit and taken back', async () => {
  const { user, host, router } = openApp({ products: 30 }, '/products')
  const before = await first(host, 3)
  const save = vi.spyOn(host, 'changePrices')
  await open(user)
  expect(router.state.location.pathname).toBe('/products/prices')
  await isIn(/^New price/)

  await user.keyboard('1000{Enter}')
  expect(shown(0, NEW)).toBe('₹1,000.00')
  expect(shown(0, DIFFERENCE)).toMatch(/^-?\+?[\d,.]+ %$/)
  await user.keyboard('2000{Tab}')
  await isIn(/^Low-stock level/)
  await user.keyboard('7{Tab}')
  await isIn(/^New price/)
  await user.keyboard('3000')
  await user.keyboard('{Control>}s{/Control}')
  await waitFor(() => expect(save).toHaveBeenCalledOnce())
  expect(save.mock.calls[0]?.[0].map(({ to }) => to)).toEqual([
    { price_paise: 100_000, low_stock_milli: before[0]?.low_stock_milli },
    { price_paise: 200_000, low_stock_milli: 7000 },
    { price_paise: 300_000, low_stock_milli: before[2]?.low_stock_milli },
  ])
  expect(await screen.findByText('Prices of 3 products changed')).toBeTruthy()
  await waitFor(() => expect(shown(0, NOW)).toBe('₹1,000.00'))

  await user.click(await screen.findByRole('button', { name: 'Undo' }))
  await waitFor(async () =>
    expect((await first(host, 3)).map((row) => row.price_paise)).toEqual(before.map((row) => row.price_paise)),
  )
})

it('cells are filled down, cleared, restored and taken back', async () => {
  const { user } = openApp({ products: 30 }, '/products')
  await open(user)
  const old = [0, 1, 2].map((row) => shown(row, NOW))
  await user.keyboard('500{Enter}{ArrowUp}{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}')
  expect([0, 1, 2].map((row) => shown(row, NEW).replace('₹', ''))).toEqual(['500.00', '500.00', '500.00'])
  await user.keyboard('{Control>}z{/Control}')
  expect([1, 2].map((row) => shown(row, NEW).replace('₹', ''))).toEqual(
    old.slice(1).map((text) => text.replace('₹', '')),
  )
  await user.keyboard('{Control>}y{/Control}')
  expect(shown(1, NEW)).toBe('₹500.00')

  await user.keyboard('{Control>}{Home}{/Control}{ArrowRight}{ArrowRight}{ArrowRight}9{Escape}')
  expect(active().value, 'because Esc restores it').toBe('500.00')
  await user.keyboard('[F2]{Backspace}{Backspace}{Backspace}{ArrowLeft}7{Enter}')
  expect(shown(0, NEW), 'because F2 edits within the text').toBe('₹5,070.00')
  await user.keyboard('{ArrowUp}{Delete}')
  expect(await screen.findByText('A price is needed.')).toBeTruthy()
  expect(screen.getByTestId<HTMLButtonElement>('prices-save').disabled).toBe(true)
})

it('columns of a spreadsheet are pasted', async () => {
  const { user } = openApp({ products: 30 }, '/products')
  await open(user)
  paste('1,000\tx\t5\r\n2,000\tx\t6\r\nten\tx\t7\r\n')
  await waitFor(() => expect(active().value).toBe('1,000.00'))
  expect([0, 1, 2].map((row) => shown(row, LEVEL))).toEqual(['5', '6', '7'])
  expect(shown(1, NEW)).toBe('₹2,000.00')
  expect(cells(2)[NEW]?.getAttribute('aria-invalid')).toBe('true')
  await user.keyboard('{ArrowDown}{ArrowDown}')
  expect(await screen.findByText(/Write a plain number/)).toBeTruthy()
})

it('says how many pasted lines had no row to go to', async () => {
  const { user } = openApp({ products: 30 }, '/products')
  await open(user)
  paste(Array.from({ length: 33 }, (_, n) => `${n + 1}`).join('\n'))
  expect(await screen.findByText('3 lines were left out, because the list ends here.')).toBeTruthy()
})

it('what another branch changed meanwhile is told at its cell, and nothing is half saved', async () => {
  const { user, host } = openApp({ products: 30 }, '/products')
  const [one, two] = await first(host, 2)
  if (!one || !two) throw new Error('no products')
  await open(user)
  await user.keyboard('1000{Enter}2000{Enter}{ArrowUp}')
  const draft = { ...one, opening_stock_milli: null }
  await host.changeProduct(one.id, { ...draft, price_paise: 150_000 }, draft)
  await user.keyboard('{Control>}s{/Control}')
  expect((await screen.findByTestId('prices-refused')).textContent).toBe(
    'Nothing is saved yet: 1 cell needs another look.',
  )
  expect((await host.product(two.id)).price_paise, 'because nothing is half saved').toBe(two.price_paise)
  expect(shown(0, NOW)).toBe('₹1,500.00')
  await user.keyboard('{ArrowUp}')
  expect(await screen.findByText(/Changed meanwhile to ₹1,500.00/)).toBeTruthy()
  await user.keyboard('1000{Enter}{Control>}s{/Control}')
  await waitFor(async () => expect((await host.product(one.id)).price_paise).toBe(100_000))
  expect((await host.product(two.id)).price_paise).toBe(200_000)
})

it('typed prices are not left without a question', async () => {
  const { user, router } = openApp({ products: 30 }, '/products')
  await open(user)
  await user.keyboard('1000{Enter}{Alt>}1{/Alt}')
  await screen.findByText('The prices you typed are not saved yet.')
  expect(router.state.location.pathname).toBe('/products/prices')
  await user.click(screen.getByRole('button', { name: 'Leave without saving' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/'))
})

it('the list shows the selected products, or those that a search matches', async () => {
  const { host, router } = openApp({ products: 30 }, '/products/prices')
  await waitFor(() => expect(screen.getAllByTestId('price-row').length).toBeGreaterThan(10))
  const [one, two] = await first(host, 2)
  await router.navigate({ to: '/products/prices', search: { ids: `${one?.id},${two?.id}` } })
  await waitFor(() => expect(screen.getAllByTestId('price-row')).toHaveLength(2))
  await router.navigate({ to: '/products/prices', search: { q: 'xyzzy' } })
  expect(await screen.findByText('No products to change')).toBeTruthy()
})

it('a scan leads to its product’s row, and is never taken for a price', async () => {
  const { user, host } = openApp({ products: 30 }, '/products')
  const [, , third] = await first(host, 3)
  await open(user)
  const old = shown(0, NEW)
  await scan(third?.barcode ?? '')
  await isIn(new RegExp(`^New price, ${third?.name}$`))
  expect(shown(0, NEW)).toBe(`₹${old}`)
  await scan('0000')
  expect(await screen.findByText('No product in this list has the code 0000.')).toBeTruthy()
  expect(active().value).toBe(shown(2, NOW).replace('₹', ''))
})

it('a price that was typed is kept when the next product is scanned', async () => {
  const { user, host } = openApp({ products: 30 }, '/products')
  const [, , third] = await first(host, 3)
  await open(user)
  await isIn(/^New price/)
  await user.keyboard('1250')
  await scan(third?.barcode ?? '')
  await isIn(new RegExp(`^New price, ${third?.name}$`))
  expect(shown(0, NEW), 'because nobody presses Enter between two scans').toBe('₹1,250.00')
})

it('what is typed while the prices are being saved is not lost', async () => {
  const { user, host } = openApp({ products: 30 }, '/products')
  await open(user)
  await isIn(/^New price/)
  let done = () => undefined as void
  const saved = new Promise<void>((resolve) => (done = resolve))
  const save = host.changePrices
  host.changePrices = async (changes) => {
    await saved
    return save(changes)
  }
  await user.keyboard('1000{Enter}{Control>}s{/Control}2000{Enter}')
  done()
  expect(await screen.findByText('Prices of 1 product changed')).toBeTruthy()
  await waitFor(() => expect(shown(0, NOW)).toBe('₹1,000.00'))
  expect(shown(1, NEW)).toBe('₹2,000.00')
  expect(screen.getByTestId('prices-save').textContent).toContain('1')
})

it('a cell is filled down with what is being typed in it', async () => {
  const { user } = openApp({ products: 30 }, '/products')
  await open(user)
  await isIn(/^New price/)
  await user.keyboard('{ArrowDown}{ArrowDown}{Shift>}{ArrowUp}{ArrowUp}{/Shift}700{Control>}d{/Control}')
  expect([0, 1, 2].map((row) => shown(row, NEW).replace('₹', ''))).toEqual(['700.00', '700.00', '700.00'])
})

it('a refused change that is taken back no longer keeps the others from being saved', async () => {
  const { user, host } = openApp({ products: 30 }, '/products')
  const [one, two] = await first(host, 2)
  if (!one || !two) throw new Error('no products')
  await open(user)
  await isIn(/^New price/)
  await user.keyboard('{ArrowDown}2000{ArrowUp}1000{Enter}')
  const draft = { ...one, opening_stock_milli: null }
  await host.changeProduct(one.id, { ...draft, price_paise: 150_000 }, draft)
  await user.keyboard('{Control>}s{/Control}')
  await screen.findByTestId('prices-refused')
  await user.keyboard('{Control>}z{/Control}')
  expect(screen.queryByTestId('prices-refused')).toBeNull()
  await user.keyboard('{Control>}s{/Control}')
  await waitFor(async () => expect((await host.product(two.id)).price_paise).toBe(200_000))
  expect((await host.product(one.id)).price_paise, 'because that stands').toBe(150_000)
})

it('the price list of all that is found leaves out what the filters and the ticks leave out', async () => {
  const { user, host } = openApp({ products: 240 }, '/products?filter=low')
  const [spared] = await screen.findAllByTestId('product-row')
  const low = (await host.dashboard()).low_stock
  screen.getByRole('grid').focus()
  await user.keyboard('{Control>}a{/Control}')
  await user.click(within(spared as HTMLElement).getByRole('checkbox'))
  await waitFor(() => expect(screen.getByTestId('list-selected').textContent).toBe(`${low - 1} selected`))
  await user.click(screen.getByTestId('bulk-price-list'))
  await screen.findByTestId('price-grid')
  expect(screen.getByTestId('price-grid').getAttribute('aria-rowcount')).toBe(`${low}`)
})
