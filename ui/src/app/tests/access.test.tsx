/**
 * axe over every screen and the main dialogs, in both languages and themes. jsdom has no layout, so contrast and scrolling cannot be checked; the
 * scrolling boxes without focusable content are listed one by one instead.
 */
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { codes, load } from '@/core/l10n/catalogue'
import { setLanguage } from '@/core/l10n/language'
import type { FakeOptions } from '@/testing/fake/options'
import { openApp } from '@/testing/open-app'
import { scan } from '@/testing/scanner'

// Over the largest screens axe alone takes some seconds, more on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const UNSEEN = ['color-contrast', 'scrollable-region-focusable', 'target-size']

/** What axe finds in the themes, as lines one can read in a failure. */
async function faults(themes = [false, true]): Promise<string[]> {
  const rules = Object.fromEntries(UNSEEN.map((rule) => [rule, { enabled: false }]))
  const lines: string[] = []
  for (const dark of themes) {
    document.documentElement.classList.toggle('dark', dark)
    const { violations } = await axe.run(document, { rules, resultTypes: ['violations'] })
    for (const { id, help, nodes } of violations)
      for (const { html } of nodes) lines.push(`${dark ? 'dark' : 'light'}: ${id}: ${help}: ${html}`)
  }
  return lines
}

const BECAUSE = 'because each of these stops a screen reader or a keyboard'
type App = ReturnType<typeof openApp>
const shop: FakeOptions = { products: 30, customers: 12, suppliers: 12, conflicts: 7, branches: 4 }

/** Waits until nothing is loading any more. */
const settled = () => waitFor(() => expect(screen.queryByText(/^(Loading|लोड)/)).toBeNull())

const screens: [string, string, FakeOptions?][] = [
  ['the counter', '/bill'],
  ['no bills', '/bills'],
  ['a closed till', '/till'],
  ['the day of all branches', '/till?tab=day'],
  ['no shifts', '/till?tab=shifts'],
  ['the dashboard', '/'],
  ['the dashboard of a first day', '/', { scene: 'local_only', products: 0 }],
  ['the dashboard with changes refused', '/', { scene: 'held' }],
  ['the dashboard of an owner', '/', { scene: 'owner' }],
  ['the dashboard offline', '/', { scene: 'offline_old' }],
  ['the dashboard while syncing', '/', { scene: 'receiving' }],
  ['products', '/products'],
  ['products of all branches', '/products', { scene: 'owner' }],
  ['no products', '/products', { products: 0 }],
  ['a new product', '/products?open=new'],
  ['changing prices', '/products/prices'],
  ['customers', '/customers'],
  ['a new customer', '/customers?open=new'],
  ['suppliers', '/suppliers'],
  ['a new supplier', '/suppliers?open=new'],
  ['the recycle bin', '/bin'],
  ['branches', '/branches'],
  ['conflicts', '/conflicts'],
  ['review cards', '/conflicts?tab=reviews'],
  ['settled conflicts', '/conflicts?tab=settled'],
  ['the queue', '/sync?tab=queue'],
  ['what needs attention', '/sync?tab=attention', { scene: 'held' }],
  ['the log', '/sync?tab=log'],
  ['statistics', '/sync?tab=statistics'],
  ['consistency', '/sync?tab=consistency', { scene: 'differs' }],
  ['checkpoints', '/sync?tab=checkpoints'],
  ['the hub', '/settings?tab=hub'],
  ['what comes here', '/settings?tab=scope'],
  ['backups', '/settings?tab=backups'],
  ['appearance', '/settings?tab=appearance'],
  ['about', '/settings?tab=about'],
  ['the people of a shop without any', '/settings?tab=people'],
  ['the log of what was done', '/audit'],
  ['a list that fails', '/products', { failing: true }],
]

const press = async ({ user }: App, id: string) => user.click(await screen.findByTestId(id))

/** Scans two items at the counter. */
async function bill({ host }: App) {
  await screen.findByTestId('till-place')
  const { rows } = await host.listProducts({ search: '', exact: false, deleted: false, offset: 0, limit: 2 })
  for (const { barcode } of rows) await scan(barcode ?? '')
  await waitFor(() => expect(screen.getAllByTestId('till-line')).toHaveLength(2))
}
const pressKey = (key: string) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, code: key, ctrlKey: key === 'Enter' })

const dialogs: [string, string, (app: App) => Promise<unknown>, FakeOptions?][] = [
  ['a bill with lines', '/bill', bill],
  [
    'items found at the counter',
    '/bill',
    async (app) => {
      await bill(app)
      await app.user.type(screen.getByTestId('till-item'), 'gold')
      await screen.findAllByRole('option')
    },
  ],
  [
    'paying',
    '/bill',
    async (app) => {
      await bill(app)
      pressKey('F10')
      await app.user.click(await screen.findByTestId('pay-upi'))
      await screen.findByTestId('pay-amount')
    },
  ],
  [
    'choosing a customer',
    '/bill',
    async (app) => {
      await bill(app)
      pressKey('F2')
      await app.user.type(await screen.findByTestId('till-customer-search'), 'a')
      await screen.findAllByRole('option')
    },
  ],
  [
    'a bill that was made',
    '/bill',
    async (app) => {
      await bill(app)
      pressKey('F10')
      await screen.findByTestId('pay-modes')
      pressKey('Enter')
      await screen.findByTestId('till-done')
      await app.router.navigate({ to: '/bills' })
      await app.user.click(await screen.findByText('T1/2627/000001'))
      await screen.findByTestId('bill-drawer')
    },
  ],
  [
    'the palette',
    '/',
    async ({ user }) => {
      await screen.findByTestId('sync-card')
      await user.keyboard('{Control>}k{/Control}')
      await screen.findByRole('listbox')
    },
  ],
  [
    'the palette with nothing found',
    '/',
    async ({ user }) => {
      await screen.findByTestId('sync-card')
      await user.keyboard('{Control>}k{/Control}')
      await screen.findByRole('listbox')
      await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('combobox'))
      await user.keyboard('qqqq')
      await screen.findByText('Nothing is called “qqqq”.')
    },
  ],
  [
    'the sheet of keys',
    '/',
    async () => {
      await screen.findByTestId('sync-card')
      fireEvent.keyDown(document.body, { key: 'F1', code: 'F1' })
      await screen.findByTestId('keys-search')
    },
  ],
  [
    'the recycle bin with something in it',
    '/bin',
    async ({ host }) => {
      const { rows } = await host.listProducts({ search: '', exact: false, deleted: false, offset: 0, limit: 1 })
      await host.deleteProduct(rows[0]?.id ?? '')
      await screen.findAllByTestId('bin-row')
    },
  ],
  [
    'the tools menu',
    '/sync',
    async (app) => {
      await press(app, 'sync-tools')
      await screen.findByText('Full resync…')
    },
  ],
  ['signing in', '/', (app) => press(app, 'sync-sign-in'), { scene: 'sign_in' }],
  [
    'discarding a change',
    '/sync?tab=attention',
    async (app) => {
      const card = (await screen.findAllByTestId('held-unit'))[0] as HTMLElement
      await app.user.click(within(card).getByRole('button', { name: /^More for/ }))
      await press(app, 'held-discard')
      await screen.findByTestId('discard-reason')
    },
    { scene: 'held' },
  ],
  [
    'the statistics as a table',
    '/sync?tab=statistics',
    async ({ user }) => {
      await user.click(await screen.findByRole('button', { name: 'Table' }))
      await screen.findByTestId('metrics-table')
    },
  ],
  [
    'the history of a product',
    '/products',
    async (app) => {
      const { rows } = await app.host.listProducts({ search: '', exact: false, deleted: false, offset: 0, limit: 1 })
      await app.router.navigate({ to: '/products', search: { open: rows[0]?.id } })
      await press(app, 'record-history')
    },
  ],
  [
    'another value for a conflict',
    '/conflicts',
    async (app) => {
      await app.user.click((await screen.findAllByTestId('conflict-edit'))[0] as HTMLElement)
      await screen.findByTestId('value-text')
    },
  ],
  [
    'closing with changes unsent',
    '/',
    async ({ host }) => {
      await screen.findByTestId('sync-card')
      host.close()
      await screen.findByTestId('closing-send')
    },
    { scene: 'waiting' },
  ],
]

const open = (at: string, options?: FakeOptions) => openApp({ ...shop, ...options }, at)

// As in index.html.
beforeAll(() => {
  document.title = 'Branchline'
})

/** Whoever cannot see hears the language the page says it is in. */
async function speak(code: string) {
  await load(code)
  setLanguage({ code, digits: 'latin' })
  document.documentElement.lang = code
}

describe.each(codes)('in %s', (code) => {
  it.each(screens)('whoever cannot see finds the way through %s', async (_name, at, options) => {
    await speak(code)
    open(at, options)
    // Behind an open form the screen is hidden, and so is its title.
    await screen.findByRole('heading', { level: 1, hidden: true })
    await settled()
    // Words are the same in both themes, so one is enough for a translation.
    expect(await faults(code === 'en' ? undefined : [false]), BECAUSE).toEqual([])
  })
})

it.each(dialogs)('whoever cannot see finds the way through %s', async (_name, at, reach, options) => {
  await speak('en')
  await reach(open(at, options))
  await settled()
  expect(await faults(), BECAUSE).toEqual([])
})

it('is called by the words one sees, so that a voice can press it', async () => {
  const { user } = openApp(shop)
  const foot = await screen.findByTestId('sync-foot')
  expect(screen.getByRole('link', { name: /Zaveri Bazaar.*Up to date.*Live.*Nothing waiting/ })).toBe(foot)
  expect(screen.getByRole('button', { name: /^Go to…/ })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Fold the sidebar' }))
  expect(screen.getByRole('link', { name: 'Sync: Up to date, Nothing waiting' }), 'because no word is seen').toBe(
    screen.getByTestId('sync-foot'),
  )
})

it('scrolls the log and the table of statistics by keys, although nothing in them takes the focus', async () => {
  const { user, router } = openApp(shop, '/sync?tab=log')
  expect((await screen.findByRole('region', { name: 'Log' })).tabIndex).toBe(0)
  await router.navigate({ to: '/sync', search: { tab: 'statistics' } })
  await user.click(await screen.findByRole('button', { name: 'Table' }))
  expect((await screen.findByRole('region', { name: 'Sync over time' })).tabIndex).toBe(0)
})
