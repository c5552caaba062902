import { act, render, screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { lazyDialog, lazyScreen, onScreenArrival } from './lazy-screen'

it('tells when a screen that had to be loaded is there, so that the focus can go to it', async () => {
  const arrived = vi.fn()
  const stop = onScreenArrival(arrived)
  const Later = lazyScreen(async () => () => <p>the shelves</p>)
  render(<Later />)
  expect(arrived, 'because nothing can take the focus yet').not.toHaveBeenCalled()
  await screen.findByText('the shelves')
  await waitFor(() => expect(arrived).toHaveBeenCalledOnce())
  stop()
})

it('loads a dialog when it is first opened, and keeps it then', async () => {
  const load = vi.fn(async () => ({ open }: { open: boolean }) => <p>{open ? 'open' : 'closed'}</p>)
  const Later = lazyDialog(load)
  const { rerender } = render(<Later open={false} />)
  await act(async () => {})
  expect(load, 'because nobody asked for it').not.toHaveBeenCalled()
  rerender(<Later open />)
  await screen.findByText('open')
  rerender(<Later open={false} />)
  expect(screen.getByText('closed'), 'because it may still be fading').toBeTruthy()
})
