/** Stock in the whole window: this branch's, and the other branches' for whoever may see it. */
import { screen, waitFor, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { formatQuantity, formatWholeRupees } from '@/core/amount'
import type { Product } from '@/core/types'
import { openApp } from '@/testing/open-app'

type App = ReturnType<typeof openApp>
const rows = () => screen.findAllByTestId('product-row')
const owner = { products: 30, scene: 'owner' } as const
const quantity = ({ unit }: Product, milli: number) => `${formatQuantity(milli)} ${unit}`
const filters = () => screen.findByRole('group', { name: 'Stock of' })
const choose = async (user: App['user'], name: string) =>
  user.click(within(await filters()).getByRole('button', { name }))

/** Every product on the screen beside its row's cells, by their heads. */
async function shelf(host: App['host']) {
  const query = { search: '', exact: false, deleted: false, offset: 0, limit: 30 }
  const products = (await host.listProducts(query)).rows
  const heads = screen.getAllByRole('columnheader').map((head) => head.textContent ?? '')
  return (await rows()).map((row, index) => {
    const cells = within(row).getAllByRole('gridcell')
    const cell = (head: string) => cells[heads.indexOf(head)]?.textContent
    return { product: products[index] as Product, cell }
  })
}

it('a branch counts what lies on its own shelf, and says beside it what lies elsewhere', async () => {
  const { host } = openApp(owner, '/products')
  await screen.findByRole('columnheader', { name: 'Elsewhere' })
  for (const { product, cell } of await shelf(host)) {
    const { on_hand_milli: here, elsewhere_milli: elsewhere } = product
    expect(cell('On hand'), 'because a ring in Pune cannot be sold here').toMatch(
      new RegExp(`(^|Low|Out)${quantity(product, here)}$`),
    )
    expect(cell('Elsewhere'), 'because a customer can be sent there').toBe(
      elsewhere ? quantity(product, elsewhere) : '',
    )
  }
})

it('an owner adds the branches up, and still sees what runs out in this one', async () => {
  const { host, user } = openApp(owner, '/products')
  await rows()
  await choose(user, 'All branches')
  await screen.findByRole('columnheader', { name: 'On hand, all branches' })
  const seen = await shelf(host)
  for (const { product, cell } of seen) {
    const total = product.on_hand_milli + (product.elsewhere_milli ?? 0)
    expect(cell('On hand, all branches')).toContain(quantity(product, total))
  }
  const low = seen.find(({ product }) => product.on_hand_milli > 0 && product.on_hand_milli < 3000)
  expect(low?.cell('On hand, all branches'), 'because Pune’s stock does not fill this shelf').toMatch(/^Low here/)
})

it('whoever holds one branch’s stock is offered no other', async () => {
  const { user } = openApp({ products: 30 })
  await screen.findByText('Stock value')
  await waitFor(() => expect(screen.getByTestId('stock-value').textContent).toContain('₹'))
  expect(screen.queryByRole('group', { name: 'Stock of' })).toBeNull()
  await user.click(screen.getByTestId('nav-products'))
  await rows()
  expect(screen.queryByRole('group', { name: 'Stock of' })).toBeNull()
  expect(screen.queryByRole('columnheader', { name: 'Elsewhere' }), 'because it would stay empty').toBeNull()
})

it('a list that changes all day does not have the whole shop counted each time', async () => {
  const { host } = openApp(owner, '/products')
  await filters()
  const [first] = await shelf(host)
  const count = vi.spyOn(host, 'dashboard')
  const list = vi.spyOn(host, 'listProducts')
  await host.deleteProduct(first?.product.id ?? '')
  await waitFor(() => expect(list).toHaveBeenCalled())
  expect(count, 'because it reads every product').not.toHaveBeenCalled()
})

it('an open product tells both', async () => {
  const { host, user } = openApp(owner, '/products')
  await rows()
  const [first] = await shelf(host)
  await user.click((await rows())[0] as HTMLElement)
  const { on_hand_milli: here, elsewhere_milli: elsewhere } = first?.product as Product
  expect((await screen.findByTestId('product-stock')).textContent).toBe(
    `On hand here ${formatQuantity(here)} · elsewhere ${formatQuantity(elsewhere ?? 0)}`,
  )
})

it('a shop of one branch reads its stock without here and elsewhere', async () => {
  const { user } = openApp({ products: 5 }, '/products')
  await user.click((await rows())[0] as HTMLElement)
  expect((await screen.findByTestId('product-stock')).textContent).toMatch(/^On hand [\d.]+$/)
})

it('what the stock is worth follows the same choice, on both screens', async () => {
  const { host, user } = openApp(owner)
  const told = await host.dashboard()
  const all = told.stock_value_everywhere_paise ?? 0
  expect(all).toBeGreaterThan(told.stock_value_paise)
  await screen.findByText(formatWholeRupees(told.stock_value_paise))
  await choose(user, 'All branches')
  expect(screen.getByTestId('stock-value').textContent).toMatch(/^Stock value· all branches/)
  expect(screen.getByText(formatWholeRupees(all))).toBeTruthy()
  await user.click(screen.getByTestId('nav-products'))
  expect(
    await screen.findByRole('columnheader', { name: 'On hand, all branches' }),
    'because one does not choose the same thing twice',
  ).toBeTruthy()
})
