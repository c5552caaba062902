/** The Branches screen in the whole window: who is out there, and what an owner does about them. */
import { screen, waitFor, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { openApp } from '@/testing/open-app'

const rows = () => screen.findAllByTestId('device-row')
const row = async (name: string) => {
  const found = (await rows()).find((each) => each.textContent?.includes(name))
  if (!found) throw new Error(`no device ${name}`)
  return found
}

it('asks a device to sync, and shows when it was asked and when it answered', async () => {
  const { user, host } = openApp({}, '/branches')
  const ask = vi.spyOn(host, 'requestSync')
  const office = await row('Back office')
  expect(office.textContent).toContain('14 waiting')
  await user.click(within(office).getByTestId('ask-sync'))
  expect(ask).toHaveBeenCalledOnce()
  await waitFor(() => expect(within(office).getByTestId('ask-said').textContent).toBe('Requested now'))
  await waitFor(() => expect(within(office).getByTestId('ask-said').textContent).toMatch(/^Answered in/), {
    timeout: 4000,
  })
  expect(office.textContent).toContain('Nothing waiting')
})

it('draws a screenful of two hundred branches, and finds one by name', async () => {
  const { user } = openApp({ branches: 200 }, '/branches')
  expect((await rows()).length).toBeLessThan(60)
  expect(screen.getByTestId('fleet-note').textContent).toMatch(/^200 branches/)
  await user.type(screen.getByTestId('branch-search'), 'nashik')
  await waitFor(() => expect(screen.getAllByTestId('branch-head')).toHaveLength(1))
})

it('is walked with the arrow keys, and a device opens with Enter', async () => {
  const { user } = openApp({}, '/branches')
  within((await rows())[0] as HTMLElement)
    .getByTestId('device-open')
    .focus()
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}')
  expect(document.activeElement?.textContent).toContain('Back office')
  await user.keyboard('{Enter}')
  const name = await screen.findByTestId<HTMLInputElement>('device-name')
  expect(name.value).toBe('Back office')
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByTestId('device-name')).toBeNull())
})

it('shows what was last known when there is no network, and from when', async () => {
  openApp({ scene: 'offline' }, '/branches')
  expect((await screen.findByTestId('fleet-stale')).textContent).toMatch(/^As last known, .* cannot be reached/)
  expect((await rows()).some((each) => each.textContent?.includes('Online'))).toBe(false)
})

it('teaches what it is for without a hub, and shows the way', async () => {
  const { user, router } = openApp({ scene: 'local_only' }, '/branches')
  await user.click(await screen.findByRole('button', { name: 'Connect a hub' }))
  await screen.findByTestId('hub-text')
  expect(router.state.location.pathname).toBe('/settings')
})

it('renames a device, and retires it only after asking', async () => {
  const { user, host } = openApp({}, '/branches')
  const retire = vi.spyOn(host, 'setDeviceRetired')
  await user.click(within(await row('Back office')).getByTestId('device-open'))
  const name = await screen.findByTestId<HTMLInputElement>('device-name')
  await user.clear(name)
  await user.type(name, 'Vault{Enter}')
  await row('Vault')
  await user.click(screen.getByTestId('device-retire'))
  expect(retire).not.toHaveBeenCalled()
  await user.click(await screen.findByTestId('device-retire-yes'))
  expect(await screen.findByTestId('device-back')).toBeTruthy()
})

it('says what retiring leaves open, and ends the membership in the same place', async () => {
  const { user, host } = openApp({}, '/branches')
  const end = vi.spyOn(host, 'endMembership')
  await user.click(within(await row('Back office')).getByTestId('device-open'))
  await user.click(await screen.findByTestId('device-retire'))
  expect(await screen.findByText(/still belongs to the shop/)).toBeTruthy()
  await user.click(screen.getByTestId('device-end-person'))
  await user.click(screen.getByTestId('device-retire-yes'))
  await waitFor(() => expect(end).toHaveBeenCalledOnce())
})

it('adds a branch, with the engine’s words beside the field', async () => {
  const { user } = openApp({}, '/branches')
  await user.click(await screen.findByTestId('branch-new'))
  await user.type(await screen.findByTestId('branch-code'), 'mum')
  await user.type(screen.getByTestId('branch-name'), 'Mumbra')
  await user.click(screen.getByTestId('branch-save'))
  expect(await screen.findByText("The code MUM is Zaveri Bazaar's.")).toBeTruthy()
  await user.clear(screen.getByTestId('branch-code'))
  await user.type(screen.getByTestId('branch-code'), 'mmb{Enter}')
  await waitFor(() =>
    expect(screen.getAllByTestId('branch-head').some((head) => head.textContent?.includes('Waiting to be sent'))).toBe(
      true,
    ),
  )
})

it('hands out a code for an invitation, once', async () => {
  const { user } = openApp({}, '/branches')
  await user.click(await screen.findByTestId('invite'))
  await user.type(await screen.findByTestId('invite-email'), 'nita@kanak.example')
  await user.click(screen.getByTestId('invite-make'))
  expect((await screen.findByTestId('invite-code')).textContent).toBe('7F2A-91C0-D34E')
})

it('chooses what comes to this computer, with the engine’s words beside the part', async () => {
  const { user, host } = openApp({}, '/settings?tab=scope')
  const set = vi.spyOn(host, 'setScope')
  await user.selectOptions(await screen.findByTestId('scope-customers'), 'send')
  await user.click(screen.getByTestId('scope-save'))
  expect(await screen.findByText(/Leave bills out first/)).toBeTruthy()
  await user.selectOptions(screen.getByTestId('scope-customers'), 'both')
  await user.selectOptions(screen.getByTestId('scope-months'), '3')
  await user.click(screen.getByTestId('scope-save'))
  expect((await screen.findByTestId('scope-done')).textContent).toContain('412 records went')
  expect(set.mock.lastCall?.[0]).toMatchObject({ months: 3, bills: 'both' })
})
