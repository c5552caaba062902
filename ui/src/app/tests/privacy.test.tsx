/** Amounts are hidden everywhere while customers can see the screen. */
import { screen, waitFor, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { formatPaise, formatRupees } from '@/core/amount'
import { codes, load } from '@/core/l10n/catalogue'
import { setLanguage } from '@/core/l10n/language'
import { privacy } from '@/core/privacy'
import type { FakeOptions } from '@/testing/fake/options'
import { openApp } from '@/testing/open-app'
import css from '@/styles.css?raw'

vi.setConfig({ testTimeout: 60_000 })

const shop: FakeOptions = { products: 12, customers: 10, suppliers: 2, conflicts: 9 }
const AMOUNT = /₹\s?\p{Nd}[^ <"]*/gu

/** Every amount that stands in a text or an attribute of the document, also of a toast. */
const amounts = () => [...document.documentElement.outerHTML.matchAll(AMOUNT)].map(([found]) => found)

const settled = () => waitFor(() => expect(screen.queryByText(/^(Loading|लोड)/)).toBeNull())

const screens: [string, string, string, FakeOptions?][] = [
  ['the dashboard', '/', 'stock-value'],
  ['products', '/products', 'product-row'],
  ['customers', '/customers', 'customer-row'],
  ['the prices', '/products/prices', 'price-row'],
  ['conflicts', '/conflicts', 'conflict-take'],
  ['review cards', '/conflicts?tab=reviews', 'review'],
  ['what needs attention', '/sync?tab=attention', 'held-unit', { scene: 'held' }],
  ['the queue', '/sync?tab=queue', 'queue-row'],
  ['consistency', '/sync?tab=consistency', 'difference', { scene: 'differs' }],
]

it.each(screens)('%s names no amount', async (_, at, there, more) => {
  for (const code of codes) await load(code)
  openApp({ ...shop, ...more }, at)
  await screen.findAllByTestId(there)
  await settled()
  for (const code of codes) {
    privacy.set(true)
    setLanguage({ code, digits: 'own' })
    await settled()
    await waitFor(() => expect(amounts(), `because of ${code}`).toEqual([]))
  }
})

it('a history names no amount, nor do its buttons, until amounts are shown again', async () => {
  privacy.set(true)
  const { user } = openApp(shop, '/products')
  await user.click((await screen.findAllByTestId('product-row'))[0] as HTMLElement)
  await user.click(await screen.findByTestId('record-history'))
  await screen.findAllByTestId('history-entry')
  expect(amounts()).toEqual([])
  privacy.set(false)
  await waitFor(() => expect(amounts().length).toBeGreaterThan(3))
})

it('a list of prices, the palette and a form show none either', async () => {
  privacy.set(true)
  const { host, user } = openApp(shop, '/products')
  const [first] = (await host.listProducts({ search: '', exact: false, deleted: false, offset: 0, limit: 1 })).rows
  const price = first?.price_paise ?? 0
  const rows = await screen.findAllByTestId('product-row')
  expect(rows[0]?.textContent).not.toContain(formatPaise(price))
  await user.keyboard('{Control>}k{/Control}')
  await screen.findByRole('listbox')
  await user.keyboard(first?.name ?? '')
  await waitFor(() => expect(within(screen.getByRole('listbox')).getAllByText('₹••••').length).toBeGreaterThan(0))
  expect(document.body.textContent).not.toContain(formatRupees(price))
  await user.keyboard('{Escape}')
  await user.click(rows[0] as HTMLElement)
  const field = await screen.findByTestId('product-form-price')
  expect(field.dataset.private, 'because it is drawn as dots until somebody goes to it').toBe('true')
})

it('a field that holds an amount shows as many dots for a large one as for a small one', async () => {
  privacy.set(true)
  const { user } = openApp(shop, '/products?open=new')
  const price = await screen.findByTestId<HTMLInputElement>('product-form-price')
  const drawn = () => [price.dataset.private, price.placeholder, price.parentElement?.textContent]
  await user.type(price, '5')
  const small = drawn()
  expect(small).toEqual(['true', ' ', '₹••••'])
  await user.type(price, '00000')
  expect(drawn()).toEqual(small)
  expect(css).toContain('input[data-private]')
  expect(css, 'because those dots are as many as the digits').not.toContain('text-security')
})
