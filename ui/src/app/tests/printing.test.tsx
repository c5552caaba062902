import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { openApp } from '@/testing/open-app'

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
