/** A scanner at the counter: its bursts, in every place the focus can be. */
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { openApp } from '@/testing/open-app'
import { pressAll, scan } from '@/testing/scanner'

const rows = () => screen.findAllByTestId('product-row')
const field = (id: string) => screen.findByTestId<HTMLInputElement>(id)
const nothing = { search: '', exact: false, deleted: false }

/** The product at `offset` in the order of names. */
async function product(host: ReturnType<typeof openApp>['host'], offset: number) {
  const found = (await host.listProducts({ ...nothing, offset, limit: 1 })).rows[0]
  if (!found?.barcode) throw new Error('the sample shop has barcodes')
  return { ...found, barcode: found.barcode }
}

it('a scan after a click holds nothing of what was typed before it, however fast', async () => {
  const { user } = openApp({ products: 3 }, '/products')
  await rows()
  await user.click(screen.getByTestId('product-new'))
  const price = await field('product-form-price')
  price.focus()
  await pressAll([...'100'], 1)
  await user.click(await field('product-form-barcode'))
  await pressAll([...'NO-00234', 'Enter'], 1)
  expect((await field('product-form-barcode')).value, 'because only that was scanned').toBe('NO-00234')
  expect(price.value, 'because that was typed there').toBe('100')
})

describe('a scan in the product list', () => {
  it.each([0, 5, 10])('opens the product that was scanned, at %i ms a key', async (gap) => {
    const { host } = openApp({ products: 60, delay: 20 }, '/products')
    await rows()
    const wanted = await product(host, 23)
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('product-search')))
    await scan(wanted.barcode, gap)
    expect((await field('product-form-name')).value, 'because this is the tag in the hand').toBe(wanted.name)
  })

  it('opens it by the shop’s own code as well', async () => {
    const { host, router } = openApp({ products: 60 }, '/products')
    await rows()
    const wanted = await product(host, 31)
    await scan(wanted.sku ?? '')
    await waitFor(() =>
      expect(router.state.location.search, 'because a code means one').toMatchObject({ open: wanted.id }),
    )
  })

  it('forgets what was searched before it', async () => {
    const { user, host } = openApp({ products: 60 }, '/products')
    await rows()
    const wanted = await product(host, 12)
    await user.type(await field('product-search'), 'gold')
    await scan(wanted.barcode)
    expect((await field('product-form-name')).value, 'because nobody empties the box between two scans').toBe(
      wanted.name,
    )
  })

  it('works with the list or nothing in the focus, and is no shortcut', async () => {
    const { host, router } = openApp({ products: 60 }, '/products')
    await rows()
    const one = await product(host, 7)
    await host.changeProduct(
      one.id,
      { ...one, opening_stock_milli: null, sku: 'NO-00234' },
      { ...one, opening_stock_milli: null },
    )
    for (const rest of [screen.getByRole('grid'), null]) {
      if (rest) rest.focus()
      else (document.activeElement as HTMLElement).blur()
      await scan('NO-00234')
      await waitFor(() =>
        expect(router.state.location.search, 'because N and / are letters of a tag here').toMatchObject({
          open: one.id,
        }),
      )
      await router.navigate({ to: '/products', search: {} })
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    }
  })

  it('offers a new product with a barcode nobody has', async () => {
    const { user, host } = openApp({ products: 20 }, '/products')
    await rows()
    const add = vi.spyOn(host, 'addProduct')
    await scan('4006381333931')
    await user.click(await screen.findByRole('button', { name: 'New product with this barcode' }))
    expect((await field('product-form-barcode')).value).toBe('4006381333931')
    await user.type(await field('product-form-name'), 'Felt pen')
    await user.type(await field('product-form-price'), '45')
    await user.click(screen.getByTestId('product-form-save'))
    await waitFor(() => expect(add).toHaveBeenCalledOnce())
    expect(add.mock.calls[0]?.[0], 'because it was scanned, not typed').toMatchObject({ barcode: '4006381333931' })
  })
})

describe('Enter in the search box', () => {
  it('opens the single one that matches', async () => {
    const { user, host, router } = openApp({ products: 60 }, '/products')
    await rows()
    const wanted = await product(host, 40)
    await user.type(await field('product-search'), `${wanted.name}{Enter}`)
    await waitFor(() => expect(router.state.location.search).toMatchObject({ open: wanted.id }))
  })

  it('selects the first of several, and says so', async () => {
    const { user, router } = openApp({ products: 60 }, '/products')
    await rows()
    await user.type(await field('product-search'), 'gold{Enter}')
    expect(await screen.findByText(/match · choose with/)).toBeTruthy()
    const grid = screen.getByRole('grid')
    await waitFor(() => expect(document.activeElement, 'because the arrows choose now').toBe(grid))
    expect(grid.getAttribute('aria-activedescendant')).toBe('product-row-0')
    expect(router.state.location.search, 'because a person chooses').not.toHaveProperty('open')
  })
})

it('offers a new customer with a phone number nobody has', async () => {
  const { user } = openApp({ customers: 20 }, '/customers')
  await screen.findAllByTestId('customer-row')
  await user.type(await field('customer-search'), '98111 22333{Enter}')
  await user.click(await screen.findByRole('button', { name: 'New customer with this phone' }))
  expect((await field('customer-form-phone')).value).toBe('98111 22333')
})

describe('a scan in the product form', () => {
  const openForm = async () => {
    const app = openApp({ products: 5 }, '/products')
    await rows()
    await app.user.click(screen.getByTestId('product-new'))
    await app.user.type(await field('product-form-name'), 'Ring')
    await app.user.type(await field('product-form-price'), '10')
    return { ...app, add: vi.spyOn(app.host, 'addProduct') }
  }

  it('fills Barcode and goes on, and saves nothing', async () => {
    const { user, add } = await openForm()
    const barcode = await field('product-form-barcode')
    await user.click(barcode)
    await scan('8901234567894')
    await scan('8901234567887', 0)
    expect(document.activeElement, 'because the form is not done yet').not.toBe(barcode)
    expect(screen.getByTestId('product-form-save')).toBeTruthy()
    expect(add, 'because nobody pressed Save').not.toHaveBeenCalled()
    expect(barcode.value).toBe('8901234567894')
  })

  it('replaces a code that was scanned into Barcode before', async () => {
    const { user } = await openForm()
    const barcode = await field('product-form-barcode')
    await user.type(barcode, '8901')
    await scan('8901234567894')
    expect(barcode.value, 'because two codes in one are none').toBe('8901234567894')
  })

  it('finds Barcode by itself from a button, and presses nothing', async () => {
    const { add } = await openForm()
    screen.getByTestId('product-form-save').focus()
    await scan('8901234567894')
    expect((await field('product-form-barcode')).value).toBe('8901234567894')
    expect(add, 'because the Enter is the scanner’s').not.toHaveBeenCalled()
  })

  it('stays in the text field it was typed into, whose Enter saves nothing', async () => {
    const { add } = await openForm()
    const name = await field('product-form-name')
    name.focus()
    name.setSelectionRange(4, 4)
    await scan('2200456')
    expect(name.value).toBe('Ring2200456')
    expect(add, 'because a scan is never a Save').not.toHaveBeenCalled()
  })
})

it('a lone letter is still a command while the list has the focus', async () => {
  const { user, router } = openApp({ products: 20 }, '/products')
  await rows()
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('product-search')))
  await user.keyboard('{ArrowDown}n')
  await waitFor(() => expect(router.state.location.search).toMatchObject({ open: 'new' }))
})

it('a letter typed into the search box is no command', async () => {
  const { user, router } = openApp({ products: 20 }, '/products')
  await rows()
  await user.type(await field('product-search'), 'n')
  expect((await field('product-search')).value).toBe('n')
  expect(router.state.location.search).not.toHaveProperty('open')
})

it('a tag scanned on another screen opens its product', async () => {
  const { host, router } = openApp({ products: 60 }, '/settings')
  await screen.findByRole('heading', { level: 1, name: 'Settings' })
  const wanted = await product(host, 3)
  await scan(wanted.barcode)
  await waitFor(() =>
    expect(router.state.location).toMatchObject({ pathname: '/products', search: { open: wanted.id } }),
  )
})

it('a scan into the palette opens its product', async () => {
  const { user, host, router } = openApp({ products: 60 }, '/settings')
  await screen.findByRole('heading', { level: 1, name: 'Settings' })
  const wanted = await product(host, 3)
  await user.keyboard('{Control>}k{/Control}')
  await waitFor(() => expect(document.activeElement?.getAttribute('placeholder')).toMatch(/Go to a screen/))
  await scan(wanted.barcode)
  await waitFor(() =>
    expect(router.state.location).toMatchObject({ pathname: '/products', search: { open: wanted.id } }),
  )
})

it('a scan over a question answers it in no way', async () => {
  const { user, router } = openApp({ products: 5 }, '/products')
  await rows()
  await user.click(screen.getByTestId('product-new'))
  await user.type(await field('product-form-name'), 'Ring')
  await user.keyboard('{Escape}')
  const keep = await screen.findByRole('button', { name: 'Keep editing' })
  await waitFor(() => expect(document.activeElement).toBe(keep))
  await scan('8901234567894')
  expect(screen.getByRole('button', { name: 'Keep editing' })).toBeTruthy()
  expect((await field('product-form-barcode')).value, 'because the form is not in front').toBe('')
  expect(router.state.location.search).toMatchObject({ open: 'new' })
})

describe.each([0, 5, 10, 20])('at %i ms a key', (gap) => {
  it('a tag opens its product while nothing has the focus, and ends with Tab as well', async () => {
    const { host, router } = openApp({ products: 60 }, '/settings')
    await screen.findByRole('heading', { level: 1, name: 'Settings' })
    ;(document.activeElement as HTMLElement | null)?.blur()
    const [one, other] = [await product(host, 3), await product(host, 5)]
    await scan(one.barcode, gap)
    await waitFor(() => expect(router.state.location.search).toMatchObject({ open: one.id }))
    await router.navigate({ to: '/settings', search: { tab: undefined } })
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await scan(other.barcode, gap, 'Tab')
    await waitFor(() => expect(router.state.location.search).toMatchObject({ open: other.id }))
  })

  it('a tag scanned into the list, the palette or a form goes where it belongs', async () => {
    const { user, host, router } = openApp({ products: 60 }, '/products')
    await rows()
    const [one, other] = [await product(host, 11), await product(host, 17)]
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('product-search')))
    await user.keyboard('{ArrowDown}')
    await scan(one.barcode, gap, 'Tab')
    await waitFor(() => expect(router.state.location.search).toMatchObject({ open: one.id }))
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await user.keyboard('{Control>}k{/Control}')
    await waitFor(() => expect(document.activeElement?.getAttribute('placeholder')).toMatch(/Go to a screen/))
    await scan(other.barcode, gap)
    await waitFor(() => expect(router.state.location.search).toMatchObject({ open: other.id }))
  })

  it('a scan in the sheet of keys looks nothing up and changes no key', async () => {
    const { host, router } = openApp({ products: 60 }, '/products')
    await rows()
    const wanted = await product(host, 11)
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'F1', code: 'F1' })
    const search = await field('keys-search')
    await waitFor(() => expect(document.activeElement).toBe(search))
    await scan(wanted.barcode, gap, 'Tab')
    expect(router.state.location.search, 'because the screen is covered').not.toHaveProperty('open')
    expect(localStorage.getItem('branchline.keys')).toBeNull()
  })
})

it('the scanner’s speed is set and tried in the settings', async () => {
  const { user } = openApp({ products: 5 }, '/settings?tab=appearance')
  const tried = await field('scanner-try')
  const said = () => screen.getByTestId('scanner-said').textContent
  tried.focus()
  await scan('8901234567894', 10)
  expect(said()).toBe('A scan of 13 characters, 10 ms a key: 8901234567894')
  await scan('8901234567894', 60)
  expect(said()).toBe('Not recognised as a scan: 60 ms a key, and the limit is 35 ms.')
  const speed = await field('scanner-speed')
  await user.clear(speed)
  await user.type(speed, '80')
  tried.focus()
  await scan('8901234567894', 60, 'Tab')
  expect(said(), 'because 60 is within the limit now').toBe('A scan of 13 characters, 60 ms a key: 8901234567894')
  expect(localStorage.getItem('branchline.scanner-key-ms'), 'because it is this computer’s scanner').toBe('80')
})

describe('a scan while a choice has the focus', () => {
  /** The webview finds the entry by its first letter, as it does for a person. */
  function choice() {
    const select = document.createElement('select')
    select.innerHTML = '<option value="a">Apples</option><option value="8">8 carat</option>'
    select.addEventListener('keydown', (event) => {
      const found = [...select.options].find(({ text }) => text.startsWith(event.key))
      if (!found || event.defaultPrevented) return
      select.value = found.value
      select.dispatchEvent(new Event('change', { bubbles: true }))
    })
    document.body.append(select)
    select.focus()
    return select
  }

  it('leaves its value as it was, and tells whoever listens', async () => {
    openApp({ products: 3 }, '/products')
    await rows()
    const select = choice()
    const heard: string[] = []
    select.addEventListener('change', () => heard.push(select.value))
    await scan('8901234567890')
    expect(select.value).toBe('a')
    expect(heard, 'because the form took the first letter’s entry').toEqual(['8', 'a'])
    select.remove()
  })

  it('which a person’s letters still change', async () => {
    openApp({ products: 3 }, '/products')
    await rows()
    const select = choice()
    await pressAll(['8', 'Enter'], 200)
    expect(select.value).toBe('8')
    select.remove()
  })
})
