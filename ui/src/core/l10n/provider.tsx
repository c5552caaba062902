/** Gives every component the texts of the window's language, and renders them anew when it is switched. */
import { LocalizationProvider, ReactLocalization } from '@fluent/react'
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { bundles, isLoaded, load } from './catalogue'
import { privacy } from '@/core/privacy'
import { language, type Language, useLanguage } from './language'
import { makeTexts, type Texts } from './texts'

type L10n = { language: Language; react: ReactLocalization; t: Texts }

function make(language: Language): L10n {
  const all = bundles(language)
  return { language, react: new ReactLocalization(all), t: makeTexts(all) }
}

let made: L10n | undefined

/** Returns the texts of the language the window speaks now, outside of components: for toasts and tests. */
export function texts(): Texts {
  const now = language()
  if (made?.language !== now) made = make(now)
  return made.t
}

const Context = createContext<Texts | null>(null)

/** Loads the kept language, so that the first render speaks it. */
export async function startLanguage() {
  document.documentElement.lang = language().code
  await load(language().code)
}

export function L10nProvider({ children }: { children: ReactNode }) {
  const wished = useLanguage()
  const hidden = privacy.use()
  const [spoken, setSpoken] = useState<L10n>(() => make(wished))
  useEffect(() => {
    let current = true
    const speak = () => current && setSpoken(make(wished))
    if (isLoaded(wished.code)) speak()
    else void load(wished.code).then(speak)
    return () => {
      current = false
    }
    // With amounts hidden the same sentences read otherwise.
  }, [wished, hidden])
  return (
    <LocalizationProvider l10n={spoken.react}>
      <Context value={spoken.t}>{children}</Context>
    </LocalizationProvider>
  )
}

/** Returns the texts of the window's language: `const t = useT()`, then `t('do-save')`. */
export function useT(): Texts {
  const t = useContext(Context)
  if (!t) throw new Error('The component is outside of L10nProvider')
  return t
}
