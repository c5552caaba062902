/** The tabs, in their order. */
export const settingsTabs = [
  { key: 'hub', label: 'Hub' },
  { key: 'scope', label: 'Data on this computer' },
  { key: 'backups', label: 'Backups' },
  { key: 'appearance', label: 'Appearance' },
  { key: 'about', label: 'About' },
] as const
export type SettingsTab = (typeof settingsTabs)[number]['key']
