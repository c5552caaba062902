/** The window as a whole, by keys alone: palette, sheet of keys, privacy, sizes, language, undo. */
import { act, fireEvent, renderHook, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { keysOf } from '@/core/commands'
import { rereadKeys } from '@/core/commands/keys'
import { ApiError } from '@/core/error'
import { L10nProvider, language } from '@/core/l10n'
import { textSize, zoom } from '@/core/sizes'
import { useUndo } from '@/core/undo'
import { openApp } from '@/testing/open-app'

const rows = () => screen.findAllByTestId('product-row')
const isAt = (element: () => Element | null | undefined, because: string) =>
  waitFor(() => expect(document.activeElement, `because ${because}`).toBe(element()))
const isPrivate = () => screen.getByTestId('strip-privacy').getAttribute('aria-pressed')
/** Function keys, which user-event does not know. */
const pressKey = (key: string) => {
  const target = document.activeElement ?? document.body
  fireEvent.keyDown(target, { key, code: key })
  fireEvent.keyUp(target, { key, code: key })
}
const search = () => screen.queryByTestId('product-search')

async function openPalette({ user }: ReturnType<typeof openApp>, text = '') {
  await user.keyboard('{Control>}k{/Control}')
  await screen.findByRole('listbox')
  await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('combobox'))
  if (text) await user.keyboard(text)
}

describe('the palette', () => {
  it('opens a record, and gives the keys back to the list when it is closed', async () => {
    const app = openApp({ products: 20 }, '/products')
    const name = (await rows())[6]?.querySelector('[role=gridcell] span')?.textContent ?? ''
    await openPalette(app, name)
    await screen.findByRole('option', { name: new RegExp(`^${name}`) })
    await app.user.keyboard('{Enter}')
    await isAt(() => screen.queryByTestId('product-form-name'), 'the first field is where one types')
    await app.user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(() => expect(document.getElementById('main')?.contains(document.activeElement)).toBe(true))
  })

  it('closed without a choice leaves the keys where they were', async () => {
    const app = openApp({ products: 20 }, '/products')
    await rows()
    await isAt(search, 'one comes to a list to look for something')
    await openPalette(app)
    await app.user.keyboard('{Escape}')
    await isAt(search, 'nothing was chosen')
  })

  it('lists what works on the screen below it, with its keys', async () => {
    const app = openApp({ products: 20 }, '/products')
    await rows()
    await openPalette(app)
    const list = within(screen.getByRole('listbox'))
    expect(list.getByRole('option', { name: /Hide or show amounts.*Ctrl\+Shift\+P/ })).toBeTruthy()
    expect(list.getByRole('option', { name: /Back up now/ })).toBeTruthy()
    expect(list.getByRole('option', { name: /Sign out/ })).toBeTruthy()
    expect(list.getByRole('option', { name: /Products.*Alt\+2/ })).toBeTruthy()
  })

  it('runs a command and leaves the keys where they were', async () => {
    const app = openApp({ products: 20 }, '/products')
    await rows()
    await isAt(search, 'one comes to a list to look for something')
    const backUp = vi.spyOn(app.host, 'backUp')
    await openPalette(app, 'back up now{Enter}')
    await waitFor(() => expect(backUp).toHaveBeenCalledOnce())
    await isAt(search, 'a backup is nothing one goes to')
  })

  it('knows the tabs of the settings, the themes and the languages by name', async () => {
    const app = openApp({ products: 5 })
    await screen.findByTestId('sync-card')
    await openPalette(app, 'settings: app{Enter}')
    await screen.findByTestId('theme-dark')
    await openPalette(app, 'theme: dark{Enter}')
    await waitFor(() => expect(document.documentElement.classList.contains('dark')).toBe(true))
    await openPalette(app, 'theme: light{Enter}')
    await openPalette(app, 'हिन्दी{Enter}')
    await waitFor(() => expect(language().code).toBe('hi'))
  })

  it('begins a record with the name nothing was found for', async () => {
    const app = openApp({ products: 5 })
    await screen.findByTestId('sync-card')
    await openPalette(app, 'qqqq')
    await screen.findByRole('option', { name: 'New product “qqqq”' })
    await app.user.keyboard('{Enter}')
    expect((await screen.findByTestId<HTMLInputElement>('product-form-name')).value).toBe('qqqq')
  })
})

describe('signing out by a command', () => {
  it('asks first, and leaves the keys where they were', async () => {
    const app = openApp({ products: 20 }, '/products')
    await rows()
    await isAt(search, 'one comes to a list to look for something')
    const signOut = vi.spyOn(app.host, 'signOut')
    await openPalette(app, 'sign out{Enter}')
    await screen.findByText('Sign out?')
    await app.user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByText('Sign out?')).toBeNull())
    await waitFor(() => expect(document.getElementById('main')?.contains(document.activeElement)).toBe(true))
    expect(signOut).not.toHaveBeenCalled()
  })

  it('signs out, and the keys are on the screen', async () => {
    const app = openApp({ products: 20 }, '/products')
    await rows()
    const signOut = vi.spyOn(app.host, 'signOut')
    await openPalette(app, 'sign out{Enter}')
    await app.user.click(await screen.findByTestId('sign-out'))
    await waitFor(() => expect(signOut).toHaveBeenCalledOnce())
    await isAt(search, 'the question is gone')
  })
})

describe('the sheet of keys', () => {
  it('opens with F1, changes keys, and the new ones work at once', async () => {
    const { user } = openApp({ products: 5 }, '/products')
    await rows()
    pressKey('F1')
    await isAt(() => screen.queryByTestId('keys-search'), 'one looks for a command')
    await user.keyboard('amounts{ArrowDown}')
    await isAt(() => screen.queryByTestId('keys-app.privacy'), 'it is the one found')
    await user.keyboard('{Enter}')
    await screen.findByText('Press the new keys…')
    await user.keyboard('{Control>}k{/Control}')
    expect(screen.getByTestId('keys-said').textContent).toBe('Ctrl+K belongs to “Go to anything”. Choose other keys.')
    pressKey('F6')
    expect(screen.getByTestId('keys-said').textContent).toBe('“Hide or show amounts” now has F6.')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByTestId('keys-search')).toBeNull())
    await isAt(search, 'that is where they were')
    pressKey('F6')
    await waitFor(() => expect(isPrivate()).toBe('true'))
    pressKey('F6')
    await waitFor(() => expect(isPrivate()).toBe('false'))
  })

  it('keeps the old keys on Escape, and refuses those one moves about with', async () => {
    const { user } = openApp({ products: 5 })
    await screen.findByTestId('sync-card')
    pressKey('F1')
    await isAt(() => screen.queryByTestId('keys-search'), 'one looks for a command')
    await user.keyboard('dark{ArrowDown}{Enter}{ArrowUp}')
    expect(screen.getByTestId('keys-said').textContent).toMatch(/is needed to move about/)
    await user.keyboard('{Escape}')
    expect(screen.getByTestId('keys-search'), 'because Escape ended the choice, not the sheet').toBeTruthy()
    expect(keysOf('app.theme')).toEqual([])
    await user.keyboard('{Enter}')
    pressKey('F9')
    expect(keysOf('app.theme')).toEqual(['f9'])
    await user.click(screen.getByTestId('keys-reset-all'))
    expect(keysOf('app.theme')).toEqual([])
  })
})

describe('keys chosen earlier', () => {
  const chose = (keys: object) => {
    localStorage.setItem('branchline.keys', JSON.stringify(keys))
    rereadKeys()
  }

  it('give way to a default they clash with now, which the sheet says until others are chosen', async () => {
    chose({ 'app.theme': ['mod+e'], 'app.hints': ['f9'] })
    expect(keysOf('app.theme'), 'because the default wins').toEqual([])
    expect(keysOf('list.export')).toEqual(['mod+e'])
    expect(keysOf('app.hints'), 'because nothing else has it').toEqual(['f9'])
    const { user } = openApp({ products: 5 })
    await screen.findByTestId('sync-card')
    pressKey('F1')
    expect((await screen.findByTestId('keys-lost')).textContent).toMatch(
      /had Ctrl\+E, which now belongs to “.*”\. Choose other keys for it\.$/,
    )
    await user.click(screen.getByTestId('keys-reset-app.theme'))
    expect(screen.queryByTestId('keys-lost')).toBeNull()
    expect(keysOf('app.hints')).toEqual(['f9'])
  })

  it('fall back one after the other, where the usual keys of one were given to the next', () => {
    chose({ 'app.privacy': ['mod+e'], 'app.theme': ['mod+shift+p'] })
    expect([keysOf('app.privacy'), keysOf('app.theme')]).toEqual([['mod+shift+p'], []])
  })

  it('are none of those that press and move, whoever wrote them', () => {
    chose({ 'app.sync': ['enter'], 'app.theme': ['space'], 'list.open': ['enter'] })
    expect([keysOf('app.sync'), keysOf('app.theme'), keysOf('list.open')]).toEqual([[], [], ['enter']])
  })
})

it.each(['Enter', 'Space', 'Tab', 'Escape'])('%s cannot be given to a command', async (code) => {
  openApp({ products: 5 })
  await screen.findByTestId('sync-card')
  pressKey('F1')
  const row = await screen.findByTestId('keys-app.theme')
  fireEvent.click(row)
  fireEvent.keyDown(row, { key: code === 'Space' ? ' ' : code, code })
  expect(keysOf('app.theme')).toEqual([])
  if (code !== 'Escape') expect(screen.getByTestId('keys-said').textContent).toMatch(/is needed to move about/)
})

it('amounts are hidden by a key', async () => {
  const { user } = openApp({ products: 5 }, '/products')
  await rows()
  await user.keyboard('{Control>}{Shift>}p{/Shift}{/Control}')
  await waitFor(() => expect(isPrivate()).toBe('true'))
  expect(localStorage.getItem('branchline.private'), 'because it is kept on this computer').toBe('true')
})

it('Ctrl and + enlarge everything, Ctrl and 0 is the normal size again', async () => {
  const { user } = openApp({ products: 5 })
  await screen.findByTestId('sync-card')
  await user.keyboard('{Control>}[Equal][Equal][Minus]{/Control}')
  expect(zoom.read()).toBe(110)
  expect(localStorage.getItem('branchline.zoom'), 'because it is kept on this computer').toBe('110')
  await user.keyboard('{Control>}0{/Control}')
  expect(zoom.read()).toBe(100)
  textSize.set(150)
  await waitFor(() => expect(document.documentElement.style.getPropertyValue('--text-size')).toBe('150%'))
})

it('another language is a press away, in place', async () => {
  const { user } = openApp({ products: 5 }, '/products')
  await rows()
  await user.click(screen.getByTestId('language-hi'))
  await waitFor(() => expect(screen.getByTestId('nav-settings').textContent).toBe('सेटिंग'))
  expect(document.documentElement.lang).toBe('hi')
  await user.click(screen.getByTestId('language-en'))
  await waitFor(() => expect(screen.getByTestId('nav-settings').textContent).toBe('Settings'))
})

it('Ctrl+Z takes back what was done last, not in a text field, and says so when there is nothing', async () => {
  const { user } = openApp({ products: 20 }, '/products')
  await rows()
  const { result } = renderHook(() => useUndo(), { wrapper: L10nProvider })
  const back = vi.fn(() => Promise.resolve())
  act(() => result.current.offer('Deleted Anklet', back))
  await isAt(search, 'one comes to a list to look for something')
  await user.keyboard('{Control>}z{/Control}')
  expect(back, 'because a text field takes its own text back').not.toHaveBeenCalled()
  await user.keyboard('{ArrowDown}{Control>}z{/Control}')
  await waitFor(() => expect(back).toHaveBeenCalledOnce())
  expect(await screen.findByText('Undone: Deleted Anklet')).toBeTruthy()
  await isAt(() => screen.getByRole('grid'), 'the next key is for the list')
  await user.keyboard('{Control>}z{/Control}')
  expect(await screen.findByText('Nothing to undo.')).toBeTruthy()
})

it('what could not be taken back can be tried again, and says why it was not', async () => {
  const { user } = openApp({ products: 20 }, '/products')
  await rows()
  const { result } = renderHook(() => useUndo(), { wrapper: L10nProvider })
  const back = vi.fn(() => Promise.resolve())
  back.mockRejectedValueOnce(new ApiError('offline', 'The hub is out of reach.'))
  act(() => result.current.offer('Deleted Anklet', back))
  await isAt(search, 'one comes to a list to look for something')
  await user.keyboard('{ArrowDown}{Control>}z{/Control}')
  expect(await screen.findByText('Not undone: Deleted Anklet')).toBeTruthy()
  expect(screen.getByText('The hub is out of reach.')).toBeTruthy()
  await isAt(() => screen.getByRole('grid'), 'the next key is for the list')
  await user.keyboard('{Control>}z{/Control}')
  expect(await screen.findByText('Undone: Deleted Anklet')).toBeTruthy()
  expect(back).toHaveBeenCalledTimes(2)
})

it('Ctrl+S does nothing behind a dialog', async () => {
  const { user, host } = openApp({ products: 5 }, '/products')
  await rows()
  const sync = vi.spyOn(host, 'syncNow')
  pressKey('F1')
  await isAt(() => screen.queryByTestId('keys-search'), 'one looks for a command')
  await user.keyboard('{Control>}s{/Control}')
  expect(sync, 'because nobody sees what it does').not.toHaveBeenCalled()
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByTestId('keys-search')).toBeNull())
  await user.keyboard('{Control>}s{/Control}')
  await waitFor(() => expect(sync).toHaveBeenCalledOnce())
})

describe('the hints at the edge', () => {
  const hints = () => [...document.querySelectorAll('[data-hint]')].map((hint) => hint.getAttribute('data-hint'))

  it('show what works where the focus is, and a press runs it without taking the focus', async () => {
    const { user } = openApp({ products: 20 }, '/products')
    await rows()
    await isAt(search, 'one comes to a list to look for something')
    await waitFor(() => expect(hints(), 'because a letter is text there').not.toContain('list.new'))
    await user.keyboard('{ArrowDown}')
    await isAt(() => screen.getByRole('grid'), 'arrows lead into the list')
    await waitFor(() => expect(hints()).toContain('list.new'))
    await user.click(document.querySelector('[data-hint="app.privacy"]') as HTMLElement)
    await isAt(() => screen.getByRole('grid'), 'nothing was gone to')
  })

  it('can be switched off, and stay off', async () => {
    const { user } = openApp({ products: 5 }, '/settings?tab=appearance')
    await user.click(await screen.findByTestId('appearance-hints'))
    await waitFor(() => expect(screen.queryByTestId('key-hints')).toBeNull())
    expect(localStorage.getItem('branchline.key-hints')).toBe('false')
  })
})

it('the tabs of a screen are a key away, and the focus is never lost with the old one', async () => {
  const { user } = openApp({ products: 5 }, '/settings?tab=appearance')
  ;(await screen.findByTestId('scanner-try')).focus()
  await user.keyboard('{Control>}[PageDown]{/Control}')
  await screen.findByText('About Branchline')
  await isAt(() => document.getElementById('main'), 'Tab leads to its first button from there')
  await user.keyboard('{Control>}[PageUp]{/Control}')
  await screen.findByTestId('scanner-try')
})
