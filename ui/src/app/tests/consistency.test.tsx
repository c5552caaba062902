/** Checking with the hub, putting right what differs, and the night's own check, in the whole window. */
import { screen, waitFor, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { ApiError } from '@/core/error'
import { openApp } from '@/testing/open-app'

const HERE = '/sync?tab=consistency'

it('leads from the alert to the records that differ, by name and with both values', async () => {
  const { user, router } = openApp({ scene: 'differs', products: 12 })
  expect((await screen.findByTestId('sync-state')).textContent).toBe('4 records differ from the hub')
  await user.click(screen.getByTestId('sync-to-check'))
  expect(router.state.location.search).toMatchObject({ tab: 'consistency' })
  const result = await screen.findByTestId('check-result')
  expect(result.textContent).toContain('4 records differ from the hub. Nothing is lost')
  expect(result.textContent).toContain('automatic, at night')
  const lines = screen.getAllByTestId('difference')
  expect(lines).toHaveLength(4)
  const ring = lines[0] as HTMLElement
  expect(ring.textContent).toContain('Gold Ring 22KDifferent')
  expect(within(ring).getByRole('row', { name: 'Price ₹84,500.00 ₹82,900.00' })).toBeTruthy()
  expect(within(ring).getByRole('row', { name: 'Low-stock level 4 (empty)' })).toBeTruthy()
  expect(lines[1]?.textContent).toContain('Silver AnkletMissing at the hub')
})

it('puts right what differs, says of each what became of it, and ends the alert', async () => {
  const { user, host } = openApp({ scene: 'differs', products: 12 }, HERE)
  const verify = vi.spyOn(host, 'verify')
  await user.click(await screen.findByTestId('check-repair'))
  await waitFor(() => expect(screen.getByTestId('check-result').textContent).toContain('all are put right'))
  expect(verify).toHaveBeenCalledWith(true)
  expect(screen.queryByTestId('check-repair')).toBeNull()
  const done = screen.getAllByTestId('difference').map((line) => line.textContent)
  for (const word of ['Merged', 'Sent again', 'Fetched anew', 'Hub’s version stands'])
    expect(done.some((line) => line.includes(word))).toBe(true)
  expect(screen.queryByTestId('alert-dot')).toBeNull()
  await user.click(screen.getByTestId('check-start'))
  await waitFor(() => expect(screen.getByTestId('check-result').textContent).toContain('no difference'))
  expect(screen.getAllByTestId('check-run')).toHaveLength(7)
})

it('keeps earlier checks and shows the one chosen', async () => {
  const { user } = openApp({ scene: 'differs', products: 12 }, HERE)
  const runs = await screen.findAllByTestId('check-run')
  expect(runs[0]?.textContent).toContain('4 differ')
  await user.click(runs[2] as HTMLElement)
  const result = await screen.findByTestId('check-result')
  await waitFor(() => expect(result.textContent).toContain('Earlier check'))
  expect(screen.queryByTestId('check-repair')).toBeNull()
})

it('says calmly that it could not compare, and why', async () => {
  const { user, host } = openApp({ products: 12 }, HERE)
  vi.spyOn(host, 'verify').mockRejectedValue(new ApiError('offline', 'The hub cannot be reached.'))
  await user.click(await screen.findByTestId('check-start'))
  const words = await screen.findByText('The hub cannot be reached.')
  expect(words.closest('[role]')?.getAttribute('role')).toBe('status')
})

it('sets whether and when the night’s check comes', async () => {
  const { user, host } = openApp({}, HERE)
  const set = vi.spyOn(host, 'setVerify')
  await user.selectOptions(await screen.findByTestId('check-hour'), '5:00 am')
  await waitFor(() => expect(set).toHaveBeenLastCalledWith({ nightly: true, hour: 5 }))
  await user.click(screen.getByTestId('check-nightly'))
  await waitFor(() => expect(set).toHaveBeenLastCalledWith({ nightly: false, hour: 5 }))
  await waitFor(() => expect(screen.getByTestId<HTMLSelectElement>('check-hour').disabled).toBe(true))
})

it('explains itself before the first check', async () => {
  openApp({ scene: 'local_only' }, HERE)
  expect(await screen.findByText('Not checked yet')).toBeTruthy()
  expect(screen.getByTestId<HTMLButtonElement>('check-start').disabled).toBe(true)
})
