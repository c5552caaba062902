/** The fake host refuses and reports with keys, as the engine does, so that tests see each language's own words. */
import { beforeAll, expect, it } from 'vitest'
import { ApiError } from '@/core/error'
import { load } from '@/core/l10n/catalogue'
import { setLanguage } from '@/core/l10n/language'
import { texts } from '@/core/l10n'
import { createFakeHost, type FakeHost } from '.'
import { written } from './data/connection-text'

beforeAll(() => load('hi'))

const nobody = {
  name: '',
  legal_name: null,
  gstin: '27',
  state_code: null,
  address: null,
  phone: null,
  email: null,
  upi_id: null,
}
const everyone = { customers: 'send', suppliers: 'both', bills: 'both', stock: 'both', months: null } as const

const refusals: [string, (host: FakeHost) => Promise<unknown>][] = [
  ['a shop without a name', (host) => host.setShopDetails(nobody, nobody)],
  ['a branch without a name', (host) => host.addBranch({ code: 'MUM', name: '' })],
  ['a device without a name', (host) => host.renameDevice('any', '')],
  ['an invitation', (host) => host.invite({ email: 'nita', role: 'cashier', branch: null })],
  ['a short history', (host) => host.setShopRules({ history_months: 3 })],
  ['a cron expression', (host) => host.previewSchedule('0 9')],
  ['a text that is none', (host) => host.readConnectionText('Hello')],
  ['a text that was cut', (host) => host.readConnectionText('branchline:1.abc')],
  ['a newer text', (host) => host.readConnectionText('branchline:2.abc.def')],
  ['a scope', (host) => host.setScope(everyone)],
  [
    'limits of alerts',
    (host) => host.alertLimits().then((limits) => host.setAlertLimits({ ...limits, stuck_minutes: 1 })),
  ],
  [
    'a folder for backups',
    (host) => host.setBackups({ folder: '/missing', every_hours: 24, keep: 14, keep_months: 12 }),
  ],
  ['a damaged backup', (host) => host.restorePlan('gone.db')],
  ['a review that is gone', (host) => host.review('negative_stock', 'gone', '', 'why')],
]

it.each(refusals)('%s is refused in the language of the window', async (_, refuse) => {
  const error = await refuse(createFakeHost({ products: 3 })).catch((error: unknown) => error)
  expect(error).toBeInstanceOf(ApiError)
  const { said, fields } = error as ApiError
  setLanguage({ code: 'hi', digits: 'latin' })
  expect(texts().say(said)).toMatch(/\p{Script=Devanagari}/u)
  for (const { message } of fields) expect(texts().say(message)).toMatch(/\p{Script=Devanagari}/u)
})

it('what it reports is in the language of the window, too', async () => {
  const host = createFakeHost({ products: 3, branches: 7, backups: 'unplugged' })
  const [checks, doctor, backups, status, preview, { branches }] = await Promise.all([
    host.testConnection('kanak', 'k'),
    host.doctor(),
    host.backups(),
    host.backupStatus(),
    host.previewSchedule('0 */2 9-21 * * *'),
    host.fleet(),
  ])
  const devices = branches.flatMap((branch) => branch.devices)
  const said = [
    ...[...checks, ...doctor].flatMap(({ name, message }) => [name, message]),
    ...backups.flatMap(({ trouble }) => trouble ?? []),
    status.problem ?? '',
    preview.words,
    ...devices.flatMap(({ held_why, last_error }) => [held_why ?? [], last_error ?? []].flat()),
  ]
  expect(said.length).toBeGreaterThan(12)
  setLanguage({ code: 'hi', digits: 'latin' })
  for (const one of said) expect(texts().say(one)).toMatch(/\p{Script=Devanagari}/u)
})

it('a connection text is read with what is written around it, as the engine reads it', async () => {
  const holds = { url: 'https://kanak.supabase.co', key: 'k', branch: 'PUN', email: null, code: '4821' }
  const text = written(holds)
  const amid = `Hello, paste this:\n\u2068${text.slice(0, 30)}\u200b\u00a0${text.slice(30)}\u2069\ufeff\nThanks! Call me. Ravi`
  expect(await createFakeHost().readConnectionText(amid)).toEqual(holds)
})
