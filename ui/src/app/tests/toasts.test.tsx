/** Toasts by keys alone. */
import { screen, waitFor } from '@testing-library/react'
import { toast } from 'sonner'
import { expect, it } from 'vitest'
import { texts } from '@/core/l10n'
import { togglePrivacy } from '@/core/privacy'
import { openApp } from '@/testing/open-app'

type User = ReturnType<typeof openApp>['user']

/** Presses Tab until `target` has the keys; a hundred times at most. */
async function tabTo(user: User, target: () => Element | null) {
  for (let n = 0; n < 100 && document.activeElement !== target(); n += 1) await user.tab()
  expect(document.activeElement).toBe(target())
}

async function deleteFirst() {
  const app = openApp({ products: 5 }, '/products')
  await screen.findAllByTestId('product-row')
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('product-search')))
  await app.user.keyboard('{ArrowDown}{Delete}')
  const undo = await screen.findByRole('button', { name: texts()('do-undo') })
  return { ...app, undo }
}

it('Undo is reached by Tab, and gives the keys back to the list once pressed', async () => {
  const { user, undo } = await deleteFirst()
  await waitFor(() => expect(screen.getAllByTestId('product-row')).toHaveLength(4))
  await tabTo(user, () => undo)
  await user.keyboard('{Enter}')
  await waitFor(() => expect(screen.getAllByTestId('product-row')).toHaveLength(5))
  await waitFor(() => expect(undo.isConnected).toBe(false))
  expect(document.activeElement, 'because Tab came from there').toBe(screen.getByRole('grid'))
})

it('Tab leads past a toast', async () => {
  const { user, undo } = await deleteFirst()
  await tabTo(user, () => undo)
  await user.tab()
  expect(undo.contains(document.activeElement)).toBe(false)
  await user.tab()
  expect(document.activeElement?.closest('[data-sonner-toaster]'), 'because nothing throws the keys back').toBeNull()
})

it('a toast does not leave while the keys are in it', async () => {
  openApp({ products: 5 }, '/products')
  await screen.findAllByTestId('product-row')
  toast('Deleted', { duration: 1000, action: { label: 'Back', onClick: () => undefined } })
  const back = await screen.findByRole('button', { name: 'Back' })
  back.focus()
  await new Promise((done) => setTimeout(done, 2500))
  expect(back.isConnected).toBe(true)
  screen.getByTestId('product-search').focus()
  await waitFor(() => expect(back.isConnected, 'because its time goes on afterwards').toBe(false))
})

it('a toast that names an amount goes when amounts are hidden, any other stays', async () => {
  openApp({ products: 5 }, '/products')
  await screen.findAllByTestId('product-row')
  toast('Price of Anklet', { description: 'Pune wrote ₹6,666 later.' })
  toast('Kept')
  await screen.findByText(/₹6,666/)
  togglePrivacy()
  await waitFor(() => expect(screen.queryByText(/₹6,666/)).toBeNull())
  expect(screen.getByText('Kept')).toBeTruthy()
})
