/** The language of the window, and the digits it is written with: kept on this computer, switched in place. */
import { useSyncExternalStore } from 'react'
import { load, save } from '@/core/kept'
import { codes } from './files'

export type Digits = 'latin' | 'own'
export type Language = { code: string; digits: Digits }

const STORED_AS = 'branchline.language'
const listeners = new Set<() => void>()
let current = read()

function read(): Language {
  const [code = '', digits] = (load(STORED_AS) ?? '').split(' ')
  return { code: codes.includes(code) ? code : 'en', digits: digits === 'own' ? 'own' : 'latin' }
}

export const language = () => current

export function setLanguage(next: Language) {
  if (next.code === current.code && next.digits === current.digits) return
  save(STORED_AS, `${next.code} ${next.digits}`)
  current = next
  document.documentElement.lang = next.code
  for (const listener of listeners) listener()
}

/** Reads the kept language anew: for tests, which clear what is kept. */
export function rereadLanguage() {
  current = read()
  for (const listener of listeners) listener()
}

/** Calls back when another language is chosen; returns how to stop. */
export function onLanguage(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const useLanguage = () => useSyncExternalStore(onLanguage, language)

/** The digits of scripts whose numbering is not called like the script itself. */
const NUMBERING: Record<string, string> = { taml: 'tamldec' }

/** The numbering of a language's own digits, e.g. "deva"; `Intl` knows no "native". */
function ownNumbering(code: string): string {
  const script = new Intl.Locale(code).maximize().script?.toLowerCase() ?? 'latn'
  return NUMBERING[script] ?? script
}

/** The locale of `Intl`: Indian grouping in every language, and its own digits if wished. */
export const locale = ({ code, digits }: Language = current) =>
  `${code}-IN-u-nu-${digits === 'own' ? ownNumbering(code) : 'latn'}`
