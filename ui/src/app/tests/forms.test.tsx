/** The forms of records, by keys alone: save and new, GSTIN and state, choices with free entry. */
import { screen, waitFor, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { openApp } from '@/testing/open-app'

const rows = (kind = 'product') => screen.findAllByTestId(`${kind}-row`)
const field = (id: string) => screen.findByTestId<HTMLInputElement>(id)
const isAt = (element: () => Element | null | undefined, because: string) =>
  waitFor(() => expect(document.activeElement, `because ${because}`).toBe(element()))

it('one product after the other is added without leaving the form', async () => {
  const { user, host } = openApp({ products: 5 }, '/products?open=new&code=%228901%22')
  const add = vi.spyOn(host, 'addProduct')
  const name = await field('product-form-name')
  await isAt(() => name, 'one types the name first')
  await user.keyboard('Zari Bangle{Tab}100')
  await user.clear(await field('product-form-tax'))
  await user.type(await field('product-form-tax'), '3')
  await user.clear(await field('product-form-unit'))
  await user.type(await field('product-form-unit'), 'pair')
  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(add).toHaveBeenCalledOnce())
  expect(add.mock.calls[0]?.[0]).toMatchObject({ name: 'Zari Bangle', barcode: '8901', tax_rate_milli: 3000 })
  await waitFor(() => expect(name.value).toBe(''))
  await isAt(() => name, 'the next one begins with its name')
  expect((await field('product-form-tax')).value, 'because the next one is of the same sort').toBe('3')
  expect((await field('product-form-unit')).value).toBe('pair')
  expect((await field('product-form-barcode')).value, 'because a barcode belongs to one product').toBe('')
  expect(await screen.findByText('Saved Zari Bangle')).toBeTruthy()
  await waitFor(async () => expect((await rows()).map((row) => row.textContent).join()).toContain('Zari Bangle'))

  await user.keyboard('Zari Ring{Tab}50{Control>}{Enter}{/Control}')
  await waitFor(() => expect(add).toHaveBeenCalledTimes(2))
  expect(add.mock.calls[1]?.[0]).toMatchObject({ name: 'Zari Ring', barcode: null, unit: 'pair', tax_rate_milli: 3000 })
  await waitFor(() => expect(name.value).toBe(''))
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByTestId('product-form-name'), 'because nothing is unsaved').toBeNull())
})

it('what the engine refuses keeps the form as it is', async () => {
  const { user } = openApp({ products: 5 }, '/products?open=new')
  const price = await field('product-form-price')
  await user.type(price, '100')
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(await screen.findByText('Name is required.')).toBeTruthy()
  await isAt(() => screen.getByTestId('product-form-name'), 'that is what is missing')
  expect(price.value).toBe('100')
})

it('Enter in the barcode goes on to the next field', async () => {
  const { user, host } = openApp({ products: 5 }, '/products?open=new')
  const add = vi.spyOn(host, 'addProduct')
  await user.type(await field('product-form-barcode'), '8901{Enter}')
  await waitFor(() => expect(document.activeElement).not.toBe(screen.getByTestId('product-form-barcode')))
  expect(add).not.toHaveBeenCalled()
})

it('a rate is chosen with the arrows', async () => {
  const { user } = openApp({ products: 5 }, '/products?open=new')
  const tax = await field('product-form-tax')
  tax.focus()
  await user.keyboard('{ArrowDown}')
  const options = await screen.findAllByRole('option', { name: /%$/ })
  expect(options.map((option) => option.textContent)).toEqual(['0 %', '0.25 %', '1.5 %', '3 %', '5 %', '18 %', '40 %'])
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}')
  await waitFor(() => expect(tax.value).toMatch(/^(1\.5|3|5)$/))
})

it('a GSTIN tells the state while it is typed, and a slip of the hand is found', async () => {
  const { user, host } = openApp({ customers: 5 }, '/customers?open=new')
  const add = vi.spyOn(host, 'addCustomer')
  await user.type(await field('customer-form-name'), 'Asha')
  const gstin = await field('customer-form-gstin')
  const state = await screen.findByTestId<HTMLSelectElement>('customer-form-state')
  await user.type(gstin, '24')
  await waitFor(() => expect(state.selectedOptions[0]?.textContent).toBe('Gujarat · 24'))
  await user.clear(gstin)
  await user.type(gstin, '27AAPFU0939F1ZO')
  expect(within(gstin.closest('div')?.parentElement as HTMLElement).getByText('Maharashtra · 27')).toBeTruthy()
  await user.keyboard('{Enter}')
  expect(await screen.findByText(/its check digit does not fit/)).toBeTruthy()
  await isAt(() => gstin, 'that is what is wrong')
  await user.keyboard('{End}{Backspace}v{Enter}')
  await waitFor(() => expect(add).toHaveBeenCalledTimes(2))
  expect((await host.customer((await add.mock.results[1]?.value).id)).gstin).toBe('27AAPFU0939F1ZV')
})

it('a state that is not the GSTIN’s is refused at its field', async () => {
  const { user } = openApp({ suppliers: 5 }, '/suppliers?open=new')
  await user.type(await field('supplier-form-name'), 'Gold House')
  await user.selectOptions(await field('supplier-form-state'), '07')
  await user.type(await field('supplier-form-gstin'), '27AAPFU0939F1ZV{Enter}')
  expect(await screen.findByText(/belongs to Maharashtra \(27\)/)).toBeTruthy()
  await isAt(() => screen.getByTestId('supplier-form-state'), 'that is what is wrong')
})

it('the history has a key while a record is open', async () => {
  const { user } = openApp({ products: 5 }, '/products')
  await user.click((await rows())[0] as HTMLElement)
  await field('product-form-name')
  await user.keyboard('{Alt>}h{/Alt}')
  await waitFor(() => expect(screen.getByTestId('record-history').getAttribute('aria-pressed')).toBe('true'))
})
