/** Lists in the whole window: order, filters, ticks, bulk changes, export, copies, and one record after the other. */
import { screen, waitFor, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { openApp } from '@/testing/open-app'

const rows = () => screen.findAllByTestId('product-row')
const cells = (row: HTMLElement | undefined) => within(row as HTMLElement).getAllByRole('gridcell', { hidden: true })
const last = (list: { mock: { calls: unknown[][] } }) => list.mock.calls.at(-1)?.[0]

it('a head sorts by its column, up, down and back, and the address keeps it', async () => {
  const { user, host, router } = openApp({ products: 60 }, '/products')
  await rows()
  const list = vi.spyOn(host, 'listProducts')
  await user.click(screen.getByTestId('sort-price'))
  await waitFor(() => expect(last(list)).toMatchObject({ sort: { column: 'price', descending: false } }))
  expect(router.state.location.search).toMatchObject({ sort: 'price' })
  expect(document.activeElement, 'because the next key is for the rows').toBe(screen.getByRole('grid'))
  await user.click(screen.getByTestId('sort-price'))
  await waitFor(() => expect(router.state.location.search).toMatchObject({ sort: '-price' }))
  const head = screen.getByRole('columnheader', { name: 'Price ₹' })
  expect(head.getAttribute('aria-sort')).toBe('descending')
  await user.click(screen.getByTestId('sort-price'))
  await waitFor(() => expect(router.state.location.search).not.toHaveProperty('sort'))
})

it('keys alone sort and filter', async () => {
  const { user, router } = openApp({ products: 60 }, '/products')
  await rows()
  screen.getByRole('grid').focus()
  await user.keyboard('s')
  const menu = await screen.findByRole('menu')
  await waitFor(() => expect(menu.contains(document.activeElement)).toBe(true))
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}')
  await waitFor(() => expect(router.state.location.search).toHaveProperty('sort'))
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('grid')))
  await user.keyboard('f')
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('filter-low')))
  await user.keyboard('{Enter}')
  await waitFor(() => expect(router.state.location.search).toMatchObject({ filter: 'low' }))
})

it('the address of low stock shows only what is low', async () => {
  const { user, host } = openApp({ products: 240 }, '/products?filter=low')
  await rows()
  const low = (await host.dashboard()).low_stock
  expect(screen.getByTestId('list-foot').textContent).toMatch(new RegExp(`^${low} row`))
  await user.click(screen.getByTestId('filter-clear'))
  await waitFor(() => expect(screen.getByTestId('list-foot').textContent).toMatch(/^240 rows/))
})

it('many are ticked by keys and deleted together, and come back together', async () => {
  const { user, host } = openApp({ products: 60 }, '/products')
  await rows()
  const move = vi.spyOn(host, 'moveRecords')
  screen.getByRole('grid').focus()
  await user.keyboard(' {Shift>}{ArrowDown}{ArrowDown}{/Shift}')
  await waitFor(() => expect(screen.getByTestId('list-selected').textContent).toBe('3 selected'))
  await user.keyboard('{Delete}')
  expect(await screen.findByText('3 records deleted')).toBeTruthy()
  expect(move.mock.calls[0]?.[1]).toMatchObject({ which: 'these' })
  await user.click(await screen.findByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(move).toHaveBeenCalledTimes(2))
  expect(move.mock.calls[1]).toEqual(['products', move.mock.calls[0]?.[1], false])
})

it('all of a list are all it finds, not only what was loaded', async () => {
  const { user, host } = openApp({ products: 1000 }, '/products?filter=low')
  await rows()
  const change = vi.spyOn(host, 'changeProducts')
  const low = (await host.dashboard()).low_stock
  screen.getByRole('grid').focus()
  await user.keyboard('{Control>}a{/Control}')
  await waitFor(() => expect(screen.getByTestId('list-selected').textContent).toBe(`${low} selected`))
  await user.keyboard('p')
  await user.type(await screen.findByTestId('price-by'), '10{Enter}')
  await waitFor(() => expect(change).toHaveBeenCalledOnce())
  expect(change.mock.calls[0]).toMatchObject([
    { which: 'found', query: { filters: [{ name: 'low', value: null }] }, except: [] },
    { what: 'price_by_rate', rate: 10_000, whole_rupees: true },
  ])
  expect(await screen.findByText(`${low} prices changed`)).toBeTruthy()
})

it('the list is exported as it is sorted, with the columns shown', async () => {
  const { user, host } = openApp({ products: 60 }, '/products?sort=-price')
  await rows()
  const write = vi.spyOn(host, 'exportList')
  await user.click(screen.getByTestId('list-export'))
  await user.click(await screen.findByTestId('export-xlsx'))
  await waitFor(() => expect(write).toHaveBeenCalledOnce())
  const [table, query, columns, format, file] = write.mock.calls[0] ?? []
  expect([table, format, file]).toEqual(['products', 'xlsx', '/home/meera/Documents/products.xlsx'])
  expect(query).toMatchObject({ sort: { column: 'price', descending: true } })
  expect(columns?.map((one) => one.head)).toEqual(['Name', 'Code', 'Group', 'HSN code', 'Tax', 'Price ₹', 'On hand'])
})

it('rows are copied with a tab between their cells', async () => {
  const { user, host } = openApp({ products: 20 }, '/products')
  await rows()
  const [first] = (await host.listProducts({ search: '', deleted: false, offset: 0, limit: 1 })).rows
  const copied = vi.spyOn(navigator.clipboard, 'writeText')
  screen.getByRole('grid').focus()
  await user.keyboard('{Control>}c{/Control}')
  await waitFor(() => expect(copied).toHaveBeenCalledOnce())
  const [heads, line] = (copied.mock.calls[0]?.[0] ?? '').split('\n')
  expect(heads).toMatch(/^Name\tCode\tGroup/)
  expect(line?.split('\t')[0]).toBe(first?.name)
})

it('the next record opens from within the open one, and the list moves along', async () => {
  const { user, router } = openApp({ products: 30 }, '/products')
  await user.click((await rows())[3] as HTMLElement)
  const name = await screen.findByTestId<HTMLInputElement>('product-form-name')
  expect(name.value).toBe(cells((await screen.findAllByTestId('product-row'))[3])[1]?.textContent)
  const open = () => (router.state.location.search as { open?: string }).open
  const before = open()
  await user.keyboard('{Alt>}{PageDown}{/Alt}')
  await waitFor(() => expect(open()).not.toBe(before))
  expect(screen.getByRole('grid', { hidden: true }).getAttribute('aria-activedescendant')).toBe('product-row-4')
  await user.click(screen.getByTestId('record-previous'))
  await waitFor(() => expect(open()).toBe(before))
})

it('a price that comes from elsewhere is marked in its row for a moment', async () => {
  const { host } = openApp({ products: 20 }, '/products')
  await rows()
  const { rows: all } = await host.listProducts({ search: '', deleted: false, offset: 0, limit: 3 })
  const product = all[1]
  if (!product) throw new Error('there are products')
  const draft = { ...product, opening_stock_milli: null }
  const list = host.listProducts
  // As pulled: nothing of it waits to be sent.
  host.listProducts = async (query) => {
    const page = await list(query)
    return { ...page, rows: page.rows.map((row) => ({ ...row, waiting: false })) }
  }
  await host.changeProduct(product.id, { ...draft, price_paise: 77_700 }, draft)
  await waitFor(() => expect(document.querySelector('[data-arrived]')?.textContent).toBe('777.00'))
  expect(document.querySelectorAll('[data-arrived]')).toHaveLength(1)
})

it('columns are chosen and stay so on this computer', async () => {
  const { user } = openApp({ products: 20 }, '/products')
  await rows()
  screen.getByRole('grid').focus()
  await user.keyboard('c')
  await user.click(await screen.findByRole('menuitemcheckbox', { name: 'Group' }))
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('columnheader', { name: 'Group' })).toBeNull())
  expect(localStorage.getItem('branchline.columns.products')).toContain('"group":false')
})

it('an owner opens the figure of stock into its branches', async () => {
  const { user } = openApp({ products: 10, scene: 'owner' }, '/products')
  await user.click((await rows())[0] as HTMLElement)
  await user.click(await screen.findByTestId('product-stock'))
  const branches = await screen.findByTestId('product-stock-branches')
  expect(within(branches).getAllByRole('listitem')[0]?.textContent).toContain('This branch')
})

it('Undo says why a record did not come back with the others', async () => {
  const { user, host } = openApp({ products: 60 }, '/products')
  await rows()
  screen.getByRole('grid').focus()
  await user.keyboard(' {Shift>}{ArrowDown}{/Shift}{Delete}')
  const said = (await screen.findByText('2 records deleted')).closest('li') as HTMLElement
  const move = host.moveRecords
  host.moveRecords = async (table, selection, deleted) => {
    const { ids } = await move(table, selection, deleted)
    const [id = ''] = ids
    return {
      ids: ids.slice(1),
      refused: [{ id, problems: [{ field: 'barcode', message: 'Another ring has this barcode.' }] }],
    }
  }
  await user.click(within(said).getByRole('button', { name: 'Undo' }))
  expect(await screen.findByText('Another ring has this barcode.')).toBeTruthy()
})
