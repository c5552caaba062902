/** Products in the whole window: the list, the form, the keys, the recycle bin. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { WINDOW } from '@/components/records/windows'
import { ApiError } from '@/core/error'
import { openApp } from '@/testing/open-app'

const rows = () => screen.findAllByTestId('product-row')
const field = (id: string) => screen.findByTestId<HTMLInputElement>(id)

describe('the list', () => {
  it('draws a screenful of a hundred thousand, and asks for windows only', async () => {
    const { host } = openApp({ products: 3000 }, '/products')
    const list = vi.spyOn(host, 'listProducts')
    expect((await rows()).length).toBeLessThan(60)
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe(String(2997 + 1))
    for (const [query] of list.mock.calls) expect(query.limit).toBe(WINDOW)
    expect(list.mock.calls.length).toBeLessThanOrEqual(2)
  })

  it('searches while one types, and teaches when nothing matches', async () => {
    const { user } = openApp({ products: 300 }, '/products')
    await rows()
    fireEvent.keyDown(document.body, { key: '/', code: 'Slash' })
    expect(document.activeElement).toBe(screen.getByTestId('product-search'))
    await user.keyboard('silver 00001')
    await waitFor(() => expect(screen.queryAllByTestId('product-row').length).toBeLessThan(3))
    await user.keyboard(' xyzzy')
    expect(await screen.findByText(/Nothing matches/)).toBeTruthy()
    await user.keyboard('{Escape}')
    expect((await rows()).length).toBeGreaterThan(10)
  })

  it('teaches when it is empty, and says what failed', async () => {
    openApp({}, '/products')
    expect(await screen.findByText('No products yet')).toBeTruthy()
  })

  it('shows a failure in words, with a way to try again', async () => {
    openApp({ failing: true }, '/products')
    expect((await screen.findByRole('alert')).textContent).toMatch(/Restore a backup/)
  })
})

describe('the form', () => {
  it('opens on N, shows the engine’s words beside the field, and keeps what was typed', async () => {
    const { user } = openApp({ products: 20 }, '/products')
    await rows()
    await user.keyboard('{ArrowDown}n')
    const price = await field('product-form-price')
    await user.type(price, '1,234.50')
    await user.click(screen.getByTestId('product-form-save'))
    const name = await field('product-form-name')
    await waitFor(() => expect(name.getAttribute('aria-invalid')).toBe('true'))
    expect(document.getElementById(name.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Name is required.')
    await waitFor(() => expect(document.activeElement).toBe(name))
    expect(price.value).toBe('1,234.50')
  })

  it('saves rupees as paise and stock as thousandths', async () => {
    const { user, host } = openApp({ products: 5 }, '/products')
    await rows()
    const add = vi.spyOn(host, 'addProduct')
    await user.click(screen.getByTestId('product-new'))
    await user.type(await field('product-form-name'), 'Zari Bangle')
    await user.type(await field('product-form-price'), '₹1,05,000.75')
    await user.type(await field('product-form-opening'), '2.125')
    await user.keyboard('{Enter}')
    await waitFor(() => expect(add).toHaveBeenCalledOnce())
    expect(add.mock.calls[0]?.[0]).toMatchObject({
      name: 'Zari Bangle',
      price_paise: 10_500_075,
      opening_stock_milli: 2125,
    })
    const row = await screen.findByText('Zari Bangle')
    expect(row.parentElement?.textContent).toContain('Waiting')
  })

  it('does not reach the engine with an amount it cannot read', async () => {
    const { user, host } = openApp({ products: 5 }, '/products')
    await rows()
    const add = vi.spyOn(host, 'addProduct')
    await user.keyboard('{ArrowDown}n')
    await user.type(await field('product-form-name'), 'Ring')
    await user.type(await field('product-form-price'), '12.345')
    await user.click(screen.getByTestId('product-form-save'))
    expect(await screen.findByText('At most 2 digits after the point.')).toBeTruthy()
    expect(add).not.toHaveBeenCalled()
  })

  it('saves once, however often one presses', async () => {
    const { user, host } = openApp({ products: 5, delay: 300 }, '/products')
    await rows()
    const add = vi.spyOn(host, 'addProduct')
    await user.keyboard('{ArrowDown}n')
    await user.type(await field('product-form-name'), 'Ring')
    await user.type(await field('product-form-price'), '10')
    await user.dblClick(screen.getByTestId('product-form-save'))
    await user.keyboard('{Enter}')
    await waitFor(() => expect(screen.queryByTestId('product-form-save')).toBeNull())
    expect(add).toHaveBeenCalledOnce()
  })

  it('keeps what was typed when the disk is full, and says so', async () => {
    const { user, host } = openApp({ products: 5 }, '/products')
    await rows()
    host.addProduct = () =>
      Promise.reject(new ApiError('disk_full', 'The disk is full. Free some space, then save again.'))
    await user.keyboard('{ArrowDown}n')
    await user.type(await field('product-form-name'), 'Ring')
    await user.type(await field('product-form-price'), '10')
    await user.click(screen.getByTestId('product-form-save'))
    expect(await screen.findByText(/The disk is full/)).toBeTruthy()
    expect((await field('product-form-name')).value).toBe('Ring')
  })

  it('saves on Ctrl+S while it is open, because that is what the hand means', async () => {
    const { user, host } = openApp({ products: 5, scene: 'waiting' }, '/products')
    await rows()
    const add = vi.spyOn(host, 'addProduct')
    const sync = vi.spyOn(host, 'syncNow')
    await user.keyboard('{ArrowDown}n')
    await user.type(await field('product-form-name'), 'Ring')
    await user.type(await field('product-form-price'), '10')
    await user.keyboard('{Control>}s{/Control}')
    await waitFor(() => expect(add).toHaveBeenCalledOnce())
    expect(sync).not.toHaveBeenCalled()
  })

  it('lets no shortcut carry one away from it', async () => {
    const { user, router } = openApp({ products: 5 }, '/products')
    await rows()
    await user.keyboard('{ArrowDown}n')
    await user.type(await field('product-form-name'), 'Half')
    await user.keyboard('{Control>}k{/Control}{Alt>}1{/Alt}')
    expect(router.state.location.pathname).toBe('/products')
    expect(screen.queryByPlaceholderText(/Go to a screen/)).toBeNull()
    expect((await field('product-form-name')).value).toBe('Half')
  })

  it('asks before typed work is left', async () => {
    const { user } = openApp({ products: 5 }, '/products')
    await rows()
    await user.keyboard('{ArrowDown}n')
    await user.type(await field('product-form-name'), 'Half a name')
    await user.keyboard('{Escape}')
    await user.click(await screen.findByRole('button', { name: 'Keep editing' }))
    expect((await field('product-form-name')).value).toBe('Half a name')
  })

  it('a field nobody touched follows a change from another branch', async () => {
    const { user, host } = openApp({ products: 5 }, '/products')
    await user.click((await rows())[0] as HTMLElement)
    const name = await field('product-form-name')
    const original = name.value
    await user.type(await field('product-form-price'), '{Control>}a{/Control}77')
    const { rows: stored } = await host.listProducts({ search: '', exact: false, deleted: false, offset: 0, limit: 1 })
    const first = stored[0]
    if (!first) throw new Error('no product')
    const other = { ...first, opening_stock_milli: null }
    await host.changeProduct(first.id, { ...other, name: `${original} X` }, other)
    await waitFor(() => expect(name.value).toBe(`${original} X`))
    const change = vi.spyOn(host, 'changeProduct')
    await user.click(screen.getByTestId('product-form-save'))
    await waitFor(() => expect(change).toHaveBeenCalledOnce())
    const [, draft, before] = change.mock.calls[0] ?? []
    expect(draft).toEqual({ ...before, price_paise: 7700 })
    expect(before?.name, 'because only the price was typed').toBe(`${original} X`)
  })
})

describe('the keys of the list', () => {
  it('walks, opens, deletes and undoes without a mouse', async () => {
    const { user, router } = openApp({ products: 30 }, '/products')
    await rows()
    const grid = screen.getByRole('grid')
    grid.focus()
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(grid.getAttribute('aria-activedescendant')).toBe('product-row-2')
    const name = within((await rows())[2] as HTMLElement).getAllByRole('gridcell')[1]?.textContent
    await user.keyboard('{Enter}')
    expect((await field('product-form-name')).value).toBe(name)
    await user.keyboard('{Escape}')
    await waitFor(() => expect(router.state.location.search).toMatchObject({}))
    grid.focus()
    await user.keyboard('{Delete}')
    await waitFor(() => expect(screen.queryByText(String(name))).toBeNull())
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(await screen.findByText(String(name))).toBeTruthy()
  })

  it('goes to the recycle bin, where only its own kind lies, and restores from there with a way back', async () => {
    const { user, host, router } = openApp({ products: 1000 }, '/products')
    const restore = vi.spyOn(host, 'restoreRecords')
    await rows()
    await user.click(screen.getByTestId('product-bin'))
    expect(router.state.location).toMatchObject({ pathname: '/bin', search: { kind: 'products' } })
    const binned = await screen.findAllByTestId('bin-row')
    await user.click(screen.getByTestId('select-all'))
    await user.click(screen.getByTestId('bin-restore'))
    await waitFor(() => expect(restore).toHaveBeenCalledOnce())
    expect(await screen.findByText('Nothing of this kind was deleted')).toBeTruthy()
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(async () => expect((await screen.findAllByTestId('bin-row')).length).toBe(binned.length))
  })
})
