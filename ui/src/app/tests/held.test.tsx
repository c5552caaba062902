/** Changes the hub could not accept, in the whole window. */
import { screen, waitFor, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { openApp } from '@/testing/open-app'

const HERE = '/sync?tab=attention'
const cards = () => screen.findAllByTestId('held-unit')
const card = async (n: number) => within((await cards())[n] as HTMLElement)

it('opens the product whose barcode is taken, because that is where it is put right', async () => {
  const { user, host, router } = openApp({ scene: 'held', products: 300 }, HERE)
  const open = (await card(0)).getByTestId('held-open')
  expect(open.textContent).toBe('Open product')
  const buttons = (await card(0)).getAllByRole('button').map((button) => button.textContent)
  expect(buttons, 'because giving up is not the first thing to offer').toEqual(['Open product', 'Try again', ''])
  await user.click(open)
  await screen.findByTestId('product-form-name')
  expect(router.state.location.pathname).toBe('/products')
  expect(router.state.location.search).toMatchObject({ open: host.sync.held[0]?.record_id })
})

it('folds what waits under what it waits for, in a shop’s words', async () => {
  openApp({ scene: 'held', products: 300 }, HERE)
  expect(await cards(), 'because there are three causes for four changes').toHaveLength(3)
  const fold = (await card(0)).getByTestId('held-waiting')
  expect(fold.textContent).toContain('1 more waits for this')
  expect(fold.textContent).toContain('22K Gold Rope Chain 00005 +4 (opening)')
  const all = (await cards()).map((one) => one.textContent).join()
  expect(all, 'because the queue’s numbers say nothing to a shop').not.toMatch(
    /behind change|Change \d|\d rows?|Field /,
  )
  expect(screen.getByText(/^2 changes need you\./)).toBeTruthy()
  expect((await card(2)).getByText('Goes by itself'), 'because nobody has to do anything about it').toBeTruthy()
})

it('gives a stuck change up only for a reason', async () => {
  const { user, host } = openApp({ scene: 'held', products: 300 }, HERE)
  const discard = vi.spyOn(host, 'discardHeld')
  await user.click((await card(0)).getByRole('button', { name: /^More for/ }))
  await user.click(await screen.findByTestId('held-discard'))
  const submit = await screen.findByTestId<HTMLButtonElement>('discard-submit')
  expect(submit.disabled).toBe(true)
  await user.type(screen.getByTestId('discard-reason'), 'entered twice')
  await user.click(submit)
  expect(discard).toHaveBeenCalledExactlyOnceWith(212, 'entered twice')
  await waitFor(() => expect(screen.getAllByTestId('held-unit')).toHaveLength(2))
})

it('offers an approval where the author may not, and only there', async () => {
  const { user, host } = openApp({ scene: 'held', products: 300 }, HERE)
  const approve = vi.spyOn(host, 'approveHeld')
  await screen.findAllByTestId('held-unit')
  const buttons = screen.getAllByTestId('held-approve')
  expect(buttons).toHaveLength(1)
  await user.click(buttons[0] as HTMLElement)
  expect(approve).toHaveBeenCalledExactlyOnceWith(224)
})

it('tries everything again at once', async () => {
  const { user, host } = openApp({ scene: 'held', products: 300 }, HERE)
  const retry = vi.spyOn(host, 'retryHeld')
  await user.click(await screen.findByTestId('held-retry-all'))
  expect(retry).toHaveBeenCalledExactlyOnceWith(null)
  expect(await screen.findByText('Nothing needs attention')).toBeTruthy()
})

it('goes to the record and comes back with keys only', async () => {
  const { user, router } = openApp({ scene: 'held', products: 300 }, HERE)
  const first = (await cards())[0]
  await waitFor(() => expect(document.activeElement, 'because it is what one came for').toBe(first))
  expect(first?.textContent, 'because a column has a name for people').toContain('About: Barcode')
  await user.keyboard('o')
  await screen.findByTestId('product-form-name')
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByTestId('product-form-name')).toBeNull())
  router.history.back()
  router.history.back()
  await waitFor(() => expect(router.state.location.pathname).toBe('/sync'))
  expect(await cards()).toHaveLength(3)
})

it('tries one again with R, and approves with A', async () => {
  const { user, host } = openApp({ scene: 'held', products: 300 }, HERE)
  const approve = vi.spyOn(host, 'approveHeld')
  const retry = vi.spyOn(host, 'retryHeld')
  await waitFor(async () => expect(document.activeElement).toBe((await cards())[0]))
  await user.keyboard('{ArrowDown}')
  await user.keyboard('a')
  await waitFor(() => expect(approve).toHaveBeenCalledExactlyOnceWith(224))
  expect(retry).not.toHaveBeenCalled()
})
