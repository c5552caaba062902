/** Hands that are faster than the machine, and fingers that rest on a key: nothing is lost, nothing is done twice. */
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { openApp } from '@/testing/open-app'

const rows = () => screen.findAllByTestId('product-row')
const at = () => document.activeElement ?? document.body
const press = (key: string, code = `Key${key.toUpperCase()}`, more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(at(), { key, code, ...more })
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** A promise that is kept by hand. */
function held() {
  let keep = () => undefined as void
  const promise = new Promise<void>((done) => (keep = done))
  return { promise, keep }
}

it('a letter is a command however soon the next key follows', async () => {
  const { router } = openApp({ products: 20 }, '/products')
  await rows()
  screen.getByRole('grid').focus()
  press('x')
  press('n')
  await waitFor(() => expect(router.state.location.search).toMatchObject({ open: 'new' }))
})

it('a letter comes before the arrow that was pressed after it', async () => {
  const { router } = openApp({ products: 20 }, '/products')
  await rows()
  screen.getByRole('grid').focus()
  press('n')
  press('ArrowDown', 'ArrowDown')
  await waitFor(() => expect(router.state.location.search).toMatchObject({ open: 'new' }))
})

it('a letter typed behind one that opens something is no command behind it', async () => {
  openApp({ products: 20 }, '/products')
  await rows()
  screen.getByRole('grid').focus()
  press('/', 'Slash')
  press('s')
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('product-search')))
  await wait(100)
  expect(screen.queryByRole('menu'), 'because it was meant for the search').toBeNull()
})

it('a finger that rests on Del deletes one record', async () => {
  const { host } = openApp({ products: 20, delay: 0 }, '/products')
  await rows()
  const remove = vi.spyOn(host, 'deleteProduct')
  screen.getByRole('grid').focus()
  press('Delete', 'Delete')
  await waitFor(() => expect(remove).toHaveBeenCalledOnce())
  await wait(60)
  for (let n = 0; n < 3; n++) {
    press('Delete', 'Delete', { repeat: true })
    await wait(30)
  }
  expect(remove, 'because nobody saw the next ones').toHaveBeenCalledOnce()
})

it('a finger that rests on 1 resolves one conflict', async () => {
  const { host } = openApp({ customers: 12, conflicts: 4, delay: 0 }, '/conflicts')
  await screen.findAllByTestId('conflict')
  const settle = vi.spyOn(host, 'settleConflicts')
  await waitFor(() => expect(at().closest('[data-card]')).not.toBeNull())
  press('1', 'Digit1')
  await waitFor(() => expect(settle).toHaveBeenCalledOnce())
  for (let n = 0; n < 3; n++) {
    press('1', 'Digit1', { repeat: true })
    await wait(30)
  }
  expect(settle, 'because nobody read the next ones').toHaveBeenCalledOnce()
})

it('a row ticked while another search is on its way is ticked where it is seen', async () => {
  const { user, host } = openApp({ products: 60 }, '/products')
  await rows()
  const answer = held()
  const list = host.listProducts
  host.listProducts = async (query) => {
    if (query.search) await answer.promise
    return list(query)
  }
  const move = vi.spyOn(host, 'moveRecords')
  await user.type(screen.getByTestId('product-search'), 'gold')
  await waitFor(() => expect(document.querySelector('.opacity-60')).not.toBeNull())
  screen.getByRole('grid').focus()
  await user.keyboard('{Control>}a{/Control}')
  await waitFor(() => expect(screen.getByTestId('list-selected').textContent).toBe('60 selected'))
  answer.keep()
  await waitFor(() => expect(document.querySelector('.opacity-60')).toBeNull())
  expect(screen.queryByTestId('list-selected'), 'because nobody saw these when he ticked').toBeNull()
  expect(move).not.toHaveBeenCalled()
})

it('what the list showed is deleted, although another search is on its way', async () => {
  const { user, host } = openApp({ products: 60 }, '/products')
  await rows()
  const list = host.listProducts
  host.listProducts = (query) => (query.search ? new Promise(() => undefined) : list(query))
  const move = vi.spyOn(host, 'moveRecords')
  await user.type(screen.getByTestId('product-search'), 'gold')
  await waitFor(() => expect(document.querySelector('.opacity-60')).not.toBeNull())
  screen.getByRole('grid').focus()
  await user.keyboard('{Control>}a{/Control}{Delete}')
  await waitFor(() => expect(move).toHaveBeenCalledOnce())
  expect(move.mock.calls[0]?.[1]).toMatchObject({ which: 'found', query: { search: '' } })
})

it('a range ends where the hand ended, though its rows come late', async () => {
  const { user, host } = openApp({ products: 600 }, '/products')
  await rows()
  const answer = held()
  const list = host.listProducts
  host.listProducts = async (query) => {
    if (query.offset >= 200) await answer.promise
    return list(query)
  }
  screen.getByRole('grid').focus()
  await user.keyboard('{Shift>}{End}{Home}{ArrowDown}{/Shift}')
  await waitFor(() => expect(screen.getByTestId('list-selected').textContent).toBe('2 selected'))
  answer.keep()
  await wait(100)
  expect(screen.getByTestId('list-selected').textContent).toBe('2 selected')
})
