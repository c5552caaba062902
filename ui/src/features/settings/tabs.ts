/** The tabs, in their order. */
import type { WordKey } from '@/core/l10n'

export const settingsTabs = [
  { key: 'shop', words: 'settings-tab-shop' },
  { key: 'people', words: 'settings-tab-people' },
  { key: 'tax', words: 'settings-tab-tax' },
  { key: 'printers', words: 'settings-tab-printers' },
  { key: 'hub', words: 'settings-tab-hub' },
  { key: 'scope', words: 'settings-tab-scope' },
  { key: 'backups', words: 'settings-tab-backups' },
  { key: 'appearance', words: 'settings-tab-appearance' },
  { key: 'about', words: 'settings-tab-about' },
] as const satisfies readonly { key: string; words: WordKey }[]
export type SettingsTab = (typeof settingsTabs)[number]['key']
