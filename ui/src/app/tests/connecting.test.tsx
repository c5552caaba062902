/** Connecting to a hub: by a pasted text and keys alone, by hand, and what a connected computer shows. */
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { written } from '@/testing/fake/data/connection-text'
import { openApp } from '@/testing/open-app'

const field = (id: string) => screen.findByTestId<HTMLInputElement>(id)
const focused = (id: string) => waitFor(() => expect((document.activeElement as HTMLElement).dataset.testid).toBe(id))

const invitation = written({
  url: 'https://kanak.supabase.co',
  key: 'sb_publishable_1',
  branch: 'PUN',
  email: 'nita@kanak.example',
  code: '4821-7730-9155',
})

/** Tabs on until the element is reached. */
async function tabTo(user: ReturnType<typeof openApp>['user'], id: string) {
  for (let n = 0; n < 20 && (document.activeElement as HTMLElement).dataset.testid !== id; n += 1) await user.tab()
  await focused(id)
}

describe('somebody invited', () => {
  it('pastes one text, says who he is, and is connected, by keys alone', async () => {
    const { user, host } = openApp({ scene: 'local_only' }, '/settings?tab=hub')
    const connect = vi.spyOn(host, 'connect')
    await focused('hub-way-invited')
    await tabTo(user, 'hub-text')
    await user.paste(`Hello,\n${invitation.slice(0, 40)}\n${invitation.slice(40)}`.slice(7))
    expect((await screen.findByTestId('hub-text-says')).textContent).toContain('kanak.supabase.co, the branch PUN')
    await tabTo(user, 'hub-person')
    await user.keyboard('Nita Rao')
    await tabTo(user, 'hub-password')
    await user.keyboard('secret{Enter}')
    await screen.findByTestId('hub-summary')
    expect(connect.mock.lastCall?.[0]).toEqual({
      url: 'https://kanak.supabase.co',
      key: 'sb_publishable_1',
      email: 'nita@kanak.example',
      password: 'secret',
      branch: 'PUN',
      claim: null,
      invitation: { code: '4821-7730-9155', name: 'Nita Rao', new_account: true },
    })
    expect(screen.getByTestId('hub-message').textContent).toMatch(/^Connected/)
  })

  it('is told when a part of the text is missing', async () => {
    const { user } = openApp({ scene: 'local_only' }, '/settings?tab=hub')
    await user.click(await screen.findByTestId('hub-text'))
    await user.paste(invitation.slice(0, -6))
    expect(await screen.findByText(/Part of this text is missing/)).toBeTruthy()
    expect(screen.queryByTestId('hub-text-says')).toBeNull()
  })
})

describe('whoever has no text', () => {
  const fill = async (user: ReturnType<typeof openApp>['user'], password: string) => {
    await user.click(await screen.findByTestId('hub-way-member'))
    await user.click(screen.getByTestId('hub-typed'))
    await user.type(await field('hub-url'), 'https://x.supabase.co')
    await user.type(screen.getByTestId('hub-key'), 'sb_publishable_1')
    await user.type(screen.getByTestId('hub-email'), 'meera@kanak.example')
    await user.type(screen.getByTestId('hub-password'), password)
    await user.type(screen.getByTestId('hub-branch'), 'mum')
  }

  it('keeps every field when the password is wrong, then connects', async () => {
    const { user } = openApp({ scene: 'local_only' }, '/settings')
    await fill(user, 'wrong')
    await user.click(screen.getByTestId('hub-connect'))
    expect((await screen.findByTestId('hub-message')).textContent).toMatch(/password is wrong/)
    expect((await field('hub-branch')).value).toBe('mum')
    await user.clear(screen.getByTestId('hub-password'))
    await user.type(screen.getByTestId('hub-password'), 'right')
    await user.click(screen.getByTestId('hub-connect'))
    const summary = within(await screen.findByTestId('hub-summary'))
    for (const fact of ['Kanak Jewellers', 'MUM', 'Meera Shah', 'Manager'])
      expect(summary.getAllByText(new RegExp(fact)).length, fact).toBeGreaterThan(0)
    expect(screen.queryByTestId('hub-password'), 'because a password is never kept').toBeNull()
  })

  it('is led to the first field that is needed', async () => {
    const { user } = openApp({ scene: 'local_only' }, '/settings')
    await user.click(await screen.findByTestId('hub-way-founder'))
    await user.click(screen.getByTestId('hub-typed'))
    await user.click(screen.getByTestId('hub-connect'))
    expect(await screen.findByText('Hub address is required.')).toBeTruthy()
    await focused('hub-url')
  })

  it('is shown what the test found, and what to do', async () => {
    const { user } = openApp({ scene: 'local_only' }, '/settings')
    await user.click(await screen.findByTestId('hub-typed'))
    await user.type(await field('hub-url'), 'x.supabase.co')
    await user.type(screen.getByTestId('hub-key'), 'sb_publishable_1')
    await user.click(screen.getByTestId('hub-test'))
    const checks = within(await screen.findByTestId('hub-checks'))
    expect(checks.getByText(/it must begin with https/)).toBeTruthy()
    expect(checks.getAllByLabelText('Not in order')).toHaveLength(1)
    expect(checks.getByLabelText('Not looked at'), 'because what was not looked at is not wrong').toBeTruthy()
  })
})

describe('a connected computer', () => {
  it('shows shop, branch, computer, person and role instead of the form', async () => {
    openApp({}, '/settings')
    const summary = await screen.findByTestId('hub-summary')
    for (const fact of ['Kanak Jewellers', 'Zaveri Bazaar · MUM', 'M1', 'kanak.supabase.co', 'Meera Shah', 'Manager'])
      expect(summary.textContent, fact).toContain(fact)
    expect(screen.queryByTestId('hub-url')).toBeNull()
  })

  it('hands a further computer the text, without password or code', async () => {
    const { user, host } = openApp({}, '/settings')
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    await user.click(await screen.findByRole('button', { name: 'Copy connection text' }))
    await waitFor(() => expect(copied).toHaveBeenCalled())
    const text = await host.readConnectionText(copied.mock.lastCall?.[0] ?? '')
    expect(text).toMatchObject({ url: 'https://kanak.supabase.co', branch: 'MUM', code: null })
  })

  it('lets its connection be changed, and goes back unchanged', async () => {
    const { user } = openApp({}, '/settings')
    await user.click(await screen.findByTestId('hub-change'))
    expect((await field('hub-url')).value).toBe('https://kanak.supabase.co')
    expect((await field('hub-branch')).readOnly, 'because a computer stays in its branch').toBe(true)
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    await screen.findByTestId('hub-summary')
  })

  it('is disconnected only when somebody says so twice, and can be connected again', async () => {
    const { user, host } = openApp({ scene: 'waiting' }, '/settings')
    const disconnect = vi.spyOn(host, 'disconnect')
    await user.click(await screen.findByTestId('hub-disconnect'))
    expect(await screen.findByText(/1 change is not sent yet. It stays on this computer/)).toBeTruthy()
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Cancel' }))
    expect(disconnect, 'because it was only looked at').not.toHaveBeenCalled()
    await user.click(screen.getByTestId('hub-disconnect'))
    await user.click(await screen.findByTestId('disconnect-do'))
    expect(await screen.findByTestId('hub-way-member'), 'because it can be connected again').toBeTruthy()
    expect(disconnect).toHaveBeenCalledOnce()
    expect(await screen.findByText('Disconnected. All data stays on this computer.')).toBeTruthy()
  })

  it('signs out, and says that nothing is lost by it', async () => {
    const { user } = openApp({ scene: 'waiting' }, '/settings')
    await user.click(await screen.findByTestId('session-out'))
    expect(await screen.findByText(/1 change not sent yet: safe on this computer/)).toBeTruthy()
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Sign out' }))
    await waitFor(() => expect(screen.getByTestId('session-who').textContent).toBe('Nobody is signed in'))
  })

  it('says so when it cannot remember the sign-in', async () => {
    openApp({ keyring: false }, '/settings')
    expect(await screen.findByText(/no keyring service: you will be asked again after a restart/)).toBeTruthy()
  })
})
