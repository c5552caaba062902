/** The texts of the languages that are loaded, and the Fluent bundles made of them. */
import { FluentBundle, FluentResource } from '@fluent/bundle'
import english from '../../../../src-tauri/messages/en.ftl?raw'
import { loadFile } from './files'
import { type Language, locale } from './language'

const sources = new Map([['en', english]])

export { codes } from './files'

/** Loads a language's file; English is always there. */
export async function load(code: string) {
  if (!sources.has(code)) sources.set(code, (await loadFile(code)) ?? english)
}

export const isLoaded = (code: string) => sources.has(code)

function bundle(language: Language, code: string): FluentBundle {
  // Bidi marks around values would end up in what people copy; no language here is written from the right.
  const made = new FluentBundle([locale({ ...language, code })], { useIsolating: false })
  made.addResource(new FluentResource(sources.get(code) ?? english), { allowOverrides: true })
  return made
}

/** Returns the bundles to look a message up in: the language's, then English. */
export function bundles(language: Language): FluentBundle[] {
  const own = language.code === 'en' || !isLoaded(language.code) ? [] : [bundle(language, language.code)]
  return [...own, bundle(language, 'en')]
}
