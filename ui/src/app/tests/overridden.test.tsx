/** Whose value is overridden sees a toast once, and a mark at the record. */
import { screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { openApp } from '@/testing/open-app'

/** The seventh conflict of the fake shop: this computer wrote a phone number, and Pune wrote another one later. */
const WITH_LOST = 7

it('says nothing at the first start, because everything is old then', async () => {
  openApp({ customers: 12, conflicts: WITH_LOST })
  await waitFor(() => expect(localStorage.getItem('branchline.overridden.announced')).toContain('-'))
  expect(screen.queryByText(/^Pune wrote .* later/)).toBeNull()
})

it('tells the computer that wrote first, once, with the way there', async () => {
  const { user, host, router } = openApp({ customers: 12, conflicts: WITH_LOST })
  const conflicts = vi.spyOn(host, 'conflicts')
  // Resolved elsewhere and in conflict again: the list is empty for a moment.
  conflicts.mockResolvedValue({ rows: [], total: 0, notice: null })
  await host.takeGroupOut('none')
  await waitFor(() => expect(localStorage.getItem('branchline.overridden.announced')).toBe('[]'))
  conflicts.mockRestore()
  await host.takeGroupOut('none')
  expect(await screen.findByText(/^Pune wrote .* later\. Yours was 98\d+\.$/)).toBeTruthy()
  await host.takeGroupOut('none')
  expect(screen.getAllByText(/^Pune wrote .* later/), 'because it is told once').toHaveLength(1)
  await user.click(screen.getByRole('button', { name: 'Look' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/conflicts'))
})

it('marks the row and says in the drawer what won and what was overridden', async () => {
  const { host, router } = openApp({ customers: 12, conflicts: WITH_LOST }, '/customers')
  expect(await screen.findAllByText('Overridden'), 'because one value of this computer was overridden').toHaveLength(1)
  const { rows } = await host.conflicts(false, 0, 10)
  await router.navigate({ to: '/customers', search: { open: rows[6]?.record_id } })
  const line = await screen.findByTestId('lost-line')
  expect(line.textContent).toMatch(/^Phone: Pune wrote .* later\. Yours was .*\. Look$/)
})
