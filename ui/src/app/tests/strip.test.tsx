/** The line of fixed height over every screen: what it says, and that it moves nothing. */
import { screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { openApp } from '@/testing/open-app'

/** Everything that decides where the screen stands: the boxes around and beside it, each with what gives it its size. */
function standing() {
  const boxes: Element[] = []
  for (let at: Element | null = document.getElementById('main'); at?.parentElement; at = at.parentElement)
    boxes.push(...at.parentElement.children)
  const [header] = document.querySelectorAll('#main > *')
  const sizes = (box: Element) =>
    box.className.split(' ').filter((name) => /^(h|min-h|p[xy]?|m[xy]?|shrink|flex)-/.test(name))
  return { boxes, first: header, sizes: boxes.map((box) => sizes(box).join(' ')) }
}

it('nothing moves when the line flips, because somebody may be pressing it', async () => {
  const { host } = openApp({ products: 20 }, '/products')
  await screen.findAllByTestId('product-row')
  const before = standing()
  host.sync.set({ state: 'offline', connectivity: 'offline', pending: 3 })
  await screen.findByTestId('offline-banner')
  expect(standing(), 'because the words come into a place that is always there').toEqual(before)
  host.sync.set({ state: 'up_to_date', connectivity: 'live', pending: 0 })
  await waitFor(() => expect(screen.queryByTestId('offline-banner')).toBeNull())
  expect(standing()).toEqual(before)
})

it('says whose shop this is, and when it tries again', async () => {
  const { host } = openApp({ scene: 'up_to_date' })
  await waitFor(() =>
    expect(screen.getByTestId('strip-place').textContent).toBe('Kanak Jewellers · Zaveri Bazaar · Till M1'),
  )
  expect(screen.getByTestId('strip-sync').textContent).toBe('Up to date')
  host.sync.set({ state: 'offline', connectivity: 'offline', next_sync_at: Date.now() + 19_500 })
  await waitFor(() => expect(screen.getByTestId('next-try').textContent).toMatch(/^Trying again in (20|19) sec\.?$/))
})

it('tries at once when asked, and leaves no focus behind when its button goes', async () => {
  const { user, host } = openApp({ products: 5, scene: 'offline' }, '/products')
  await screen.findAllByTestId('product-row')
  const sync = vi.spyOn(host, 'syncNow')
  await user.click(await screen.findByRole('button', { name: 'Try now' }))
  expect(sync).toHaveBeenCalledOnce()
  screen.getByRole('button', { name: 'Try now' }).focus()
  host.sync.set({ state: 'up_to_date', connectivity: 'live', pending: 0 })
  await waitFor(() =>
    expect(document.activeElement, 'because the next key is for the list').toBe(screen.getByTestId('product-search')),
  )
})

it('names who works here and what he may do, and nobody once he has signed out', async () => {
  const { host } = openApp({ scene: 'owner' })
  await waitFor(() => expect(screen.getByTestId('strip-person').textContent).toBe('Meera Shah · Owner'))
  const { className } = screen.getByTestId('status-strip')
  await host.signOut()
  await waitFor(() => expect(screen.queryByTestId('strip-person')).toBeNull())
  expect(screen.getByTestId('strip-place').title).toBe('Kanak Jewellers · Zaveri Bazaar · Till M1')
  expect(screen.getByTestId('status-strip').className, 'because the strip is as high without a name').toBe(className)
})

it('the sync card has no empty strip where nothing has run yet', async () => {
  const { host } = openApp({ scene: 'up_to_date' })
  await screen.findByTestId('sync-result')
  host.sync.set({ last_report: null, progress: null })
  await waitFor(() => expect(screen.queryByTestId('sync-result')).toBeNull())
  const parts = [...screen.getByTestId('sync-card').children]
  expect(parts.filter((part) => !part.textContent)).toEqual([])
})

it('the button for a new record stays beside the title, because only the rest of the head wraps', async () => {
  openApp({ products: 5 }, '/products')
  await screen.findAllByTestId('product-row')
  expect(screen.getByTestId('product-search').closest('header .flex-wrap')).not.toBeNull()
  expect(screen.getByTestId('product-new').closest('.flex-wrap')).toBeNull()
})
