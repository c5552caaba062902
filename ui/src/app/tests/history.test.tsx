/** A record's history in its drawer, and the recycle bin, in the whole window. */
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { openApp } from '@/testing/open-app'

async function openFirst(at: '/products' | '/customers', row: string, options = {}) {
  const app = openApp({ products: 30, customers: 30, ...options }, at)
  const first = (await screen.findAllByTestId(row))[0] as HTMLElement
  await app.user.click(first)
  return app
}

describe('the history of a record', () => {
  it('is told field by field, with who, and with what won and lost', async () => {
    const { user } = await openFirst('/products', 'product-row')
    await waitFor(() => expect(screen.getByTestId('last-change').textContent).toMatch(/by Priya at PUN/))
    await user.click(screen.getByTestId('record-history'))
    const entries = await screen.findAllByTestId('history-entry')
    expect(entries[0]?.textContent).toMatch(/Changed.*Won over another edit.*Priya at PUN1.*Later than an edit/)
    expect(entries[1]?.textContent).toMatch(/Came too late.*Meera, on this computer.*was kept/)
    expect(entries[2]?.textContent).toMatch(/Anil, in a web page/)
    expect(screen.queryByTestId('history-caveat')).toBeNull()
    await user.click(await screen.findByTestId('history-older'))
    await waitFor(() => expect(screen.getAllByTestId('history-entry').at(-1)?.textContent).toMatch(/^Added/))
    expect(screen.queryByTestId('history-older')).toBeNull()
  })

  it('keeps what was typed in the form behind it, and puts an earlier value back as an ordinary edit', async () => {
    const { user, host } = await openFirst('/products', 'product-row')
    const back = vi.spyOn(host, 'putBack')
    const name = await screen.findByTestId<HTMLInputElement>('product-form-name')
    await user.type(name, ' II')
    const typed = name.value
    await user.click(screen.getByTestId('record-history'))
    const lost = (await screen.findAllByTestId('history-entry'))[1] as HTMLElement
    await user.click(within(lost).getByTestId('put-back'))
    await waitFor(() => expect(back).toHaveBeenCalledOnce())
    expect(back.mock.calls[0]?.[1]).toBe('price_paise')
    await waitFor(() =>
      expect(screen.getAllByTestId('history-entry')[0]?.textContent).toMatch(/Not sent yet.*on this computer/),
    )
    await user.click(await screen.findByRole('button', { name: 'Undo', hidden: true }))
    await waitFor(() => expect(back, 'because a value that was put back can be taken back').toHaveBeenCalledTimes(2))
    expect(back.mock.calls[1]?.[2]).not.toBe(back.mock.calls[0]?.[2])
    await user.click(screen.getByTestId('record-history'))
    expect(screen.getByTestId<HTMLInputElement>('product-form-name').value).toBe(typed)
  })

  it('says plainly when it is not whole', async () => {
    const { user } = await openFirst('/customers', 'customer-row', { scene: 'offline' })
    await user.click(await screen.findByTestId('record-history'))
    expect((await screen.findByTestId('history-caveat')).textContent).toMatch(
      /cannot be reached.* Shown is what the hub said 2 hours ago/,
    )
    expect((await screen.findAllByTestId('history-entry')).length).toBeGreaterThan(0)
  })

  it('is not offered for what is not saved yet', async () => {
    openApp({ products: 3 }, '/products?open=new')
    await screen.findByTestId('product-form-name')
    expect(screen.queryByTestId('record-history')).toBeNull()
  })
})

describe('the recycle bin', () => {
  it('shows what was deleted of all kinds, with who did it, and finds it', async () => {
    const { user } = openApp({ products: 3000, customers: 3000 }, '/bin')
    const rows = await screen.findAllByTestId('bin-row')
    expect(rows.map((row) => row.textContent).join()).toMatch(/Product/)
    await waitFor(() => expect(screen.getAllByTestId('bin-row')[0]?.textContent).toMatch(/Priya at PUN/))
    await user.type(screen.getByTestId('bin-search'), 'xyzzy')
    expect(await screen.findByText(/Nothing deleted matches/)).toBeTruthy()
  })

  it('restores several at once, and says why one cannot come back', async () => {
    const { user, host } = openApp({ products: 40, customers: 5 }, '/products')
    await screen.findAllByTestId('product-row')
    const live = await host.listProducts({ search: '', exact: false, deleted: false, offset: 0, limit: 3 })
    const [first, second, other] = live.rows
    if (!first || !second || !other) throw new Error('the shop has products')
    await host.changeProduct(first.id, { ...draft(first), sku: 'R-1' }, draft(first))
    await host.deleteProduct(first.id)
    await host.deleteProduct(second.id)
    await host.changeProduct(other.id, { ...draft(other), sku: 'R-1' }, draft(other))
    await user.click(screen.getByTestId('nav-bin'))
    const restore = await screen.findByTestId('bin-restore')
    expect(restore.hasAttribute('disabled')).toBe(true)
    for (const name of [first.name, second.name])
      await user.click((await screen.findAllByLabelText(`Select ${name}`))[0] as HTMLElement)
    expect(restore.textContent).toBe('Restore 2')
    await user.click(restore)
    expect((await screen.findByTestId('bin-problem')).textContent).toMatch(/SKU R-1 already belongs to/)
    expect(await screen.findByText(`Restored ${second.name}`)).toBeTruthy()
    await waitFor(() => expect(screen.queryByLabelText(`Select ${second.name}`)).toBeNull())
  })

  it('teaches when it is empty', async () => {
    openApp({}, '/bin')
    expect(await screen.findByText('The recycle bin is empty')).toBeTruthy()
  })
})

function draft(p: { name: string; price_paise: number; unit: string; sku: string | null }) {
  return {
    name: p.name,
    item_group_id: null,
    sku: p.sku,
    barcode: null,
    hsn: null,
    unit: p.unit,
    price_paise: p.price_paise,
    cost_paise: null,
    tax_rate_milli: 0,
    low_stock_milli: null,
    opening_stock_milli: null,
    notes: null,
  }
}
