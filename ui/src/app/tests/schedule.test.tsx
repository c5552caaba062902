/** When this computer syncs: an interval, days and times, or an expression. */
import { screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { openApp } from '@/testing/open-app'

it('applies the interval at once, and refuses minutes that make no sense', async () => {
  const { user, host } = openApp({}, '/settings')
  const set = vi.spyOn(host, 'setSchedule')
  const minutes = await screen.findByTestId<HTMLInputElement>('schedule-minutes')
  await user.clear(minutes)
  await user.type(minutes, '2000{Enter}')
  expect(await screen.findByText(/from 1 to 1440/)).toBeTruthy()
  expect(set).not.toHaveBeenCalled()
  await user.clear(minutes)
  await user.type(minutes, '15{Enter}')
  await waitFor(() => expect(set).toHaveBeenCalledExactlyOnceWith(true, 15, null))
  await user.click(screen.getByTestId('schedule-enabled'))
  await waitFor(() => expect(set).toHaveBeenLastCalledWith(false, 15, null))
})

it('takes days and times by keys alone', async () => {
  const { user, host } = openApp({}, '/settings')
  const set = vi.spyOn(host, 'setSchedule')
  const mode = await screen.findByRole('button', { name: 'On set days' })
  mode.focus()
  await user.keyboard('{Enter}')
  const sunday = await screen.findByTestId('schedule-day-7')
  for (let n = 0; n < 20 && document.activeElement !== sunday; n += 1) await user.tab()
  expect(document.activeElement).toBe(sunday)
  await user.keyboard(' ')
  await waitFor(() => expect(sunday.getAttribute('aria-checked')).toBe('false'))
  await user.tab()
  expect(document.activeElement).toBe(screen.getByTestId('schedule-times'))
  await user.clear(screen.getByTestId('schedule-times'))
  await user.keyboard('9:30, 14:45')
  expect(await screen.findByText(/share their minutes/)).toBeTruthy()
  await user.clear(screen.getByTestId('schedule-times'))
  await user.keyboard('9:30, 14:30{Enter}')
  await waitFor(() => expect(set).toHaveBeenCalledExactlyOnceWith(true, 5, '30 9,14 * * 1,2,3,4,5,6'))
  await waitFor(() =>
    expect(screen.getByTestId<HTMLInputElement>('schedule-times').value, 'because the engine writes times so').toBe(
      '09:30, 14:30',
    ),
  )
})

it('takes a cron expression, explains it first, and says what is wrong with it', async () => {
  const { user, host } = openApp({}, '/settings')
  const set = vi.spyOn(host, 'setSchedule')
  await user.click(await screen.findByRole('button', { name: 'Advanced' }))
  const cron = await screen.findByTestId<HTMLInputElement>('schedule-cron')
  expect(cron.value).toBe('0 */2 9-21 * * *')
  expect((await screen.findByTestId('schedule-preview')).querySelectorAll('li')).toHaveLength(3)
  await user.clear(cron)
  await user.type(cron, 'every day')
  expect(await screen.findByText(/this has 2/)).toBeTruthy()
  expect(screen.queryByTestId('schedule-preview')).toBeNull()
  await user.clear(cron)
  await user.type(cron, '0 22 1 * *')
  await screen.findByTestId('schedule-preview')
  await user.type(cron, '{Enter}')
  await waitFor(() => expect(set).toHaveBeenCalledExactlyOnceWith(true, 5, '0 22 1 * *'))
})
