/** Where sync stands, said once and with the button that helps, on the dashboard and at the foot. */
import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openApp } from '@/testing/open-app'

const text = async (id: string) => (await screen.findByTestId(id)).textContent

it('leads a shop whose key is wrong to Settings', async () => {
  const { user, router } = openApp({ scene: 'error' })
  expect(await text('sync-state')).toBe('The hub’s key is wrong')
  expect(screen.queryByTestId('sync-now'), 'because trying again cannot help').toBeNull()
  await user.click(screen.getByTestId('sync-to-hub'))
  await screen.findByTestId('hub-url')
  expect(router.state.location.pathname).toBe('/settings')
})

it('counts on the dashboard how many changes need the shop, and leads to them', async () => {
  const { user, router } = openApp({ scene: 'held', products: 60 })
  await waitFor(() =>
    expect(screen.getByTestId('sync-state').textContent, 'because of four, one waits and one goes by itself').toBe(
      '2 changes need you',
    ),
  )
  expect(screen.getByTestId('sync-failed').textContent, 'because two numbers for one thing are one too many').toBe('2')
  await user.click(screen.getByTestId('sync-to-held'))
  expect(router.state.location.search).toMatchObject({ tab: 'attention' })
})

it.each(['held', 'error', 'stuck', 'differs', 'offline', 'offline_old', 'sign_in', 'up_to_date'] as const)(
  'says the same words at the foot as on the dashboard: %s',
  async (scene) => {
    openApp({ scene, products: 20 })
    await screen.findByTestId('sync-state')
    await waitFor(() =>
      expect(screen.getByTestId('foot-headline').textContent).toBe(screen.getByTestId('sync-state').textContent),
    )
  },
)

it('says one fact once on a day without a line', async () => {
  openApp({ scene: 'offline_old' })
  expect(await text('sync-state')).toBe('No connection for 32 hours')
  expect(screen.queryByTestId('alert-silent'), 'because the headline says it').toBeNull()
  expect(
    within(screen.getByTestId('sync-foot')).queryAllByText(/No connection for 32 hours/),
    'because the foot says it as its headline, not as an alert again',
  ).toHaveLength(1)
})

it('shows no green “Live” while nothing gets through', async () => {
  openApp({ scene: 'stuck' })
  await screen.findByTestId('sync-state')
  for (const line of screen.queryAllByTestId('line')) expect(line.textContent).not.toBe('Live')
})

it('dates the last changes, because the newest run may have moved nothing', async () => {
  openApp({ scene: 'up_to_date' })
  expect(await text('sync-result-at')).toMatch(/^Last changes, \d/)
})

it('folds refusals that repeat on the dashboard, because one line says as much', async () => {
  openApp({ scene: 'offline' })
  const folds = await screen.findAllByTestId('session-fold')
  expect(folds[0]?.textContent).toMatch(/^Offline\d+ tries since \d/)
})
