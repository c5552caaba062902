/** The options of the fake host. */
import { KINDS } from '@/core/kinds'
import { language, setLanguage } from '@/core/l10n'
import { privacy } from '@/core/privacy'
import type { ScreenKind } from '@/core/records'
import { setTheme } from '@/core/theme'
import { type Scene, sceneNames } from './data/scenes'

export const backupScenes = ['daily', 'none', 'unplugged', 'drive'] as const
export type BackupScene = (typeof backupScenes)[number]

/** How many records of each kind there are. */
export type Counts = Record<ScreenKind['table'], number>

export const noRecords = Object.fromEntries(KINDS.map(({ table }) => [table, 0])) as Counts

export type FakeOptions = Partial<Counts> & {
  scene?: Scene
  /** The number of open conflicts; with any, there are review cards as well. */
  conflicts?: number
  /** Milliseconds each answer takes. */
  delay?: number
  /** Lists and figures fail. */
  failing?: boolean
  /** Whether there is a system keyring. */
  keyring?: boolean
  /** How many branches the shop has. */
  branches?: number
  /** The state of the backups. */
  backups?: BackupScene
}

/** Makes the choices of the address, e.g. `?lang=hi&digits=own&private&theme=dark`, as a person would in the window. */
function choose(params: URLSearchParams) {
  const code = params.get('lang')
  const digits = params.get('digits')
  if (code || digits) setLanguage({ code: code ?? language().code, digits: digits === 'own' ? 'own' : 'latin' })
  if (params.has('private')) privacy.set(params.get('private') !== 'no')
  const theme = params.get('theme')
  if (theme === 'light' || theme === 'dark' || theme === 'system') setTheme(theme)
}

/** Reads options from the address, e.g. `?rows=100000&scene=offline&failing`, and keeps them for a reload. */
export function fakeOptions(): FakeOptions {
  // Only as they are given: a reload keeps what was chosen since.
  choose(new URLSearchParams(location.search))
  const search = location.search || (sessionStorage.getItem('fake') ?? '')
  sessionStorage.setItem('fake', search)
  // Removed from the address, because the router would read them as its own.
  history.replaceState(null, '', `${location.pathname}${location.hash}`)
  const params = new URLSearchParams(search)
  const rows = Number(params.get('rows') ?? 240)
  const scene = sceneNames.find((name) => name === params.get('scene')) ?? 'up_to_date'
  return {
    products: rows,
    customers: Math.ceil(rows / 2),
    suppliers: Math.ceil(rows / 6),
    scene,
    conflicts: Number(params.get('conflicts') ?? 8),
    delay: Number(params.get('delay') ?? 15),
    failing: params.has('failing'),
    keyring: !params.has('nokeyring'),
    branches: Number(params.get('branches') ?? 6),
    backups: backupScenes.find((name) => name === params.get('backups')) ?? 'daily',
  }
}
