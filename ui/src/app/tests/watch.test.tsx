/** What the watchdog says, and sync over time, in the whole window. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { openApp } from '@/testing/open-app'

it('says on the dashboard and in the sidebar that a queue is stuck, and is quiet when it is over', async () => {
  const { host, user, router } = openApp({ scene: 'stuck' })
  expect((await screen.findByTestId('sync-state')).textContent).toBe('Nothing is being sent')
  expect(screen.getByTestId('sync-detail').textContent).toContain('14 changes wait, the oldest for 2 hours, safe')
  expect(screen.queryByTestId('alert-stuck'), 'because the headline says it').toBeNull()
  expect(screen.getByTestId('alert-dot')).toBeTruthy()
  expect(screen.getByTestId('foot-headline').textContent).toBe('Nothing is being sent')
  await user.click(screen.getByRole('button', { name: 'Open the log' }))
  expect(router.state.location.search).toMatchObject({ tab: 'log' })
  host.sync.set({ alerts: [] })
  await waitFor(() => expect(screen.queryByTestId('alert-dot')).toBeNull())
})

it('does not alert about an ordinary day without a line', async () => {
  openApp({ scene: 'offline' })
  await screen.findByTestId('sync-state')
  expect(screen.queryByTestId('alert-dot')).toBeNull()
  expect(screen.queryByTestId('alert-silent')).toBeNull()
})

it('takes the owner’s limits, and says which are out of range', async () => {
  const { host, user } = openApp({}, '/settings')
  const set = vi.spyOn(host, 'setAlertLimits')
  const minutes = await screen.findByTestId<HTMLInputElement>('alert-stuck-minutes')
  await user.clear(minutes)
  await user.type(minutes, '2{Enter}')
  expect(await screen.findByText('Between 5 minutes and 1440 (a day).')).toBeTruthy()
  await user.clear(minutes)
  await user.type(minutes, '45{Enter}')
  const limits = { stuck_minutes: 45, silent_hours: 24, notify: true }
  await waitFor(() => expect(set).toHaveBeenLastCalledWith(limits))
  await waitFor(() => expect(screen.getByTestId<HTMLInputElement>('alert-stuck-minutes').value).toBe('45'))
})

it('draws sync over time, reads it out by keys, and shows it as a table', async () => {
  const { user } = openApp({}, '/sync?tab=statistics')
  const chart = await screen.findByTestId('metrics-chart')
  await user.click(screen.getByRole('button', { name: '90 days' }))
  await screen.findByText('Day by day')
  fireEvent.focus(chart)
  const last = screen.getByTestId('metrics-readout').textContent
  fireEvent.keyDown(chart, { key: 'ArrowLeft' })
  expect(screen.getByTestId('metrics-readout').textContent).not.toBe(last)
  expect(screen.getByTestId('metrics-readout').textContent).toMatch(/sent · .* received · .* waited/)
  await user.click(screen.getByRole('button', { name: 'Table' }))
  const table = await screen.findByTestId('metrics-table')
  expect(within(table).getAllByRole('row')).toHaveLength(91)
})

it('says so when there is nothing to draw', async () => {
  openApp({ scene: 'local_only' }, '/sync?tab=statistics')
  expect(await screen.findByText('Nothing to show for this period')).toBeTruthy()
})
