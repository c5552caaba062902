/** The queue, in the whole window. */
import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openApp } from '@/testing/open-app'

const rows = () => screen.findAllByTestId('queue-row')
const pressed = () =>
  within(screen.getByRole('group', { name: 'Show' })).getByRole('button', { pressed: true }).textContent

it('opens on what waits, because that is what one comes for', async () => {
  openApp({ scene: 'offline', products: 200 }, '/sync')
  expect((await rows()).every((row) => row.textContent?.endsWith('Waiting'))).toBe(true)
  expect(pressed()).toBe('Waiting')
})

it('opens on everything when nothing waits', async () => {
  openApp({ scene: 'up_to_date', products: 200 }, '/sync')
  await rows()
  expect(pressed()).toBe('All')
})

it('tells a change in words, with keys only', async () => {
  const { user } = openApp({ scene: 'offline', products: 200 }, '/sync')
  const all = await rows()
  within(all[0] as HTMLElement)
    .getByRole('button')
    .focus()
  await user.keyboard('{ArrowDown}{Enter}')
  const content = await screen.findByTestId('queue-content')
  expect(content.textContent).toMatch(/Price₹12,50[\d,.]+|Phone\+91 98200 11223/)
  expect(content.textContent, 'because nobody in a shop reads JSON').not.toMatch(/[{}"]|_paise/)
  await user.keyboard('{Enter}')
  await waitFor(() => expect(screen.queryByTestId('queue-content')).toBeNull())
})

it('keeps what few people need under Advanced, in one place', async () => {
  const { user, router } = openApp({ scene: 'up_to_date', products: 20 }, '/sync')
  await rows()
  expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual(['Queue', 'Needs attention', 'Advanced'])
  await user.click(screen.getByTestId('tab-advanced'))
  await waitFor(() => expect(router.state.location.search).toMatchObject({ tab: 'log' }))
  await user.click(await screen.findByRole('button', { name: 'Statistics' }))
  await waitFor(() => expect(router.state.location.search).toMatchObject({ tab: 'statistics' }))
  expect(screen.getByTestId('tab-advanced').getAttribute('aria-selected')).toBe('true')
})
