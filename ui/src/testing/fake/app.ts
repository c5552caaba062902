/** The app itself: its version, its figures, its health, and the way out. */
import type { Host } from '@/core/host'
import { language } from '@/core/l10n'
import type { LanguageChoice, UpdateStatus } from '@/core/types'
import { figures } from './data/dashboard'
import { say } from './say'
import type { World } from './world'

export const app = ({ options, now, holdsAll, products, counts, answer, list, changed }: World) => {
  const update: UpdateStatus = { current: '0.1.0', available: null, checked_at: now - 3_600_000, error: null }
  let chosen: LanguageChoice | undefined
  return {
    appInfo: () =>
      answer(() => ({
        version: '0.1.0',
        data_dir: '/home/meera/.local/share/branchline',
        first_run: options.scene === 'local_only',
        connecting: false,
        setup_error: null,
      })),
    updateStatus: () => answer(() => update),
    checkForUpdate: () => answer(() => update),
    installUpdate: () => answer(() => null),
    // Until something is chosen, the engine speaks what the window begins with.
    language: () => answer(() => chosen ?? language()),
    setLanguage: (code, digits) =>
      answer(() => {
        chosen = { code, digits }
        changed('language')
        return chosen
      }),
    setZoom: () => answer(() => undefined),
    chooseFolder: () => answer(() => '/media/usb/branchline'),
    chooseFileToSave: (_, name) => answer(() => `/home/meera/Documents/${name}`),
    chooseFileToOpen: () => answer(() => '/media/usb/branchline/branchline-backup.db'),
    closingShown: () => answer(() => undefined),
    closeNow: () => answer(() => null),
    keepOpen: () => answer(() => undefined),
    dashboard: () => list(() => figures(products.live(), counts(), holdsAll)),
    doctor: () => answer(() => [{ name: say('check-data-file'), ok: true, message: say('check-data-file-ok') }]),
  } satisfies Partial<Host>
}
