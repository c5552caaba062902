/** The theme: light, dark, or the system's. */
import { useSyncExternalStore } from 'react'
import { load, save } from './kept'

export type Theme = 'system' | 'light' | 'dark'
const STORED_AS = 'branchline.theme'
const listeners = new Set<() => void>()
const systemDark = () => window.matchMedia?.('(prefers-color-scheme: dark)')

export function readTheme(): Theme {
  const stored = load(STORED_AS)
  return stored === 'light' || stored === 'dark' ? stored : 'system'
}

function paint() {
  const theme = readTheme()
  const dark = theme === 'dark' || (theme === 'system' && Boolean(systemDark()?.matches))
  document.documentElement.classList.toggle('dark', dark)
  document.documentElement.style.colorScheme = dark ? 'dark' : 'light'
}

export function setTheme(theme: Theme) {
  save(STORED_AS, theme)
  paint()
  for (const listener of listeners) listener()
}

/** Applies the theme before the first render, and whenever the system's changes. */
export function startTheme() {
  paint()
  systemDark()?.addEventListener('change', paint)
}

export const useTheme = () =>
  useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, readTheme)
