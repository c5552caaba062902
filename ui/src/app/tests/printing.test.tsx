import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { openApp } from '@/testing/open-app'
import { scan } from '@/testing/scanner'

const COUNTER = {
  name: 'Counter',
  kind: 'network',
  address: '10.0.0.9:9100',
  size: 'roll80',
  language: 'en',
  text_mode: false,
  cuts: true,
  drawer: false,
  prints_bills: true,
} as const

it('adds a printer, tries it, and shows what became of the paper', async () => {
  const { user } = openApp({}, '/settings?tab=printers')
  await screen.findByTestId('printers-none')
  await user.click(screen.getByTestId('printer-add'))
  await screen.findByText(/Give the printer a name/)
  await user.type(screen.getByTestId('printer-name'), 'Counter')
  await user.type(screen.getByTestId('printer-address'), '10.0.0.9')
  await user.click(screen.getByTestId('printer-add'))
  const printer = await screen.findByTestId('printer')
  await user.click(within(printer).getByTestId('printer-test'))
  expect((await screen.findByTestId('print-job')).textContent).toMatch(/Test print.*Printed/)
})

it('says so quietly when a paper is stuck, and lets a person decide', async () => {
  const { user, host } = openApp({}, '/')
  await host.addPrinter({ ...COUNTER, name: 'Off' })
  await host.printBill('b1', null)
  await user.click(await screen.findByTestId('print-stuck'))
  const job = await screen.findByTestId('print-job')
  expect(job.textContent).toContain('did not answer for half an hour')
  await user.click(within(job).getByTestId('print-retry'))
  await waitFor(() => expect(screen.queryByTestId('print-stuck')).toBeNull())
})

it('prints the bill that was made by itself, and again by its key', async () => {
  const { user, host } = openApp({ products: 20 }, '/bill')
  await host.addPrinter(COUNTER)
  const print = vi.spyOn(host, 'printBill')
  const [item] = (await host.listProducts({ search: '', exact: false, deleted: false, offset: 0, limit: 1 })).rows
  await user.type(await screen.findByTestId('till-item'), `${item?.name}{Enter}`)
  await waitFor(() => expect(screen.getByTestId<HTMLButtonElement>('till-pay').disabled).toBe(false))
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'F10', code: 'F10' })
  await screen.findByTestId('pay-modes')
  await user.keyboard('{Control>}{Enter}{/Control}')
  await screen.findByTestId('till-done')
  await waitFor(() => expect(print).toHaveBeenCalledTimes(1))
  await user.keyboard('{Control>}p{/Control}')
  await waitFor(() => expect(print).toHaveBeenCalledTimes(2))
})

const page = { search: '', exact: false, deleted: false, offset: 0, limit: 1 }

it('prints a credit note after the return by itself, again by its key, and from the list of notes', async () => {
  const { user, host, router } = openApp({ products: 9 }, '/settings')
  await host.addPrinter(COUNTER)
  const print = vi.spyOn(host, 'printCreditNote')
  const [item] = (await host.listProducts(page)).rows
  await host.finaliseBill({ id: 'bill-0', lines: [{ product_id: item?.id }], payments: [{ mode: 'cash' }] })
  await router.navigate({ to: '/bill' })
  await screen.findByTestId('till-item')
  await scan('branchline:bill:bill-0')
  await user.type(await screen.findByTestId('return-quantity-1'), '1')
  await user.type(screen.getByTestId('return-reason'), 'Leaks')
  await user.click(screen.getByTestId('return-take'))
  const again = await screen.findByTestId('return-print')
  await waitFor(() => expect(print).toHaveBeenCalledTimes(1))
  expect(again.textContent, 'the key stands on it').toContain('Ctrl+P')
  await user.keyboard('{Control>}p{/Control}')
  await waitFor(() => expect(print).toHaveBeenCalledTimes(2))
  await router.navigate({ to: '/bills', search: { notes: true } })
  await user.click(await screen.findByTestId('note-print'))
  await waitFor(() => expect(print).toHaveBeenCalledTimes(3))
  const [note] = (await host.listCreditNotes(page)).rows
  expect(print).toHaveBeenLastCalledWith(note?.id, null)
})

it('prints the X report from the till and the Z report from its drawer, by the key on the button', async () => {
  const { user, host, router } = openApp({ products: 9 }, '/settings')
  await host.addPrinter(COUNTER)
  const print = vi.spyOn(host, 'printShift')
  await host.openShift({ id: 'shift-1', float_paise: 0 })
  await router.navigate({ to: '/till' })
  expect((await screen.findByTestId('report-print')).textContent).toContain('Ctrl+P')
  await user.keyboard('{Control>}p{/Control}')
  await waitFor(() => expect(print).toHaveBeenCalledWith('shift-1', null))
  await host.closeShift({ shift_id: 'shift-1', cash_paise: 0 })
  await router.navigate({ to: '/till', search: { tab: 'shifts', open: 'shift-1' } })
  await screen.findByText(/^Z report/)
  await user.click(await screen.findByTestId('report-print'))
  await waitFor(() => expect(print).toHaveBeenCalledTimes(2))
})

it('asks how many labels of an item are wanted, and prints them', async () => {
  const { user, host } = openApp({ products: 3 }, '/products')
  await host.addPrinter(COUNTER)
  const [row] = await screen.findAllByTestId('product-row')
  if (row) await user.click(row)
  await user.click(await screen.findByTestId('product-labels'))
  const count = await screen.findByTestId('labels-count')
  await waitFor(() => expect(document.activeElement).toBe(count))
  await user.keyboard('501{Enter}')
  expect(await screen.findByText(/Between 1 and 500 labels/), 'said at its field').toBeTruthy()
  await user.clear(count)
  await user.type(count, '12{Enter}')
  await waitFor(() => expect(screen.queryByTestId('labels-count')).toBeNull())
  expect(screen.getByTestId('product-labels'), 'the record is open still').toBeTruthy()
  const [job] = await host.printJobs()
  expect(job?.title).toMatchObject({ key: 'print-title-label', values: { count: { value: 12 } } })
})
