export { codes } from './catalogue'
export { language, locale, setLanguage, useLanguage, type Digits, type Language } from './language'
export { L10nProvider, startLanguage, texts, useT } from './provider'
export type { MessageKey, Texts, WordKey } from './texts'
