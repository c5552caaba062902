/** The states of GST: their names, and which one a GSTIN belongs to. */
import { asciiDigit } from '@/core/amount'
import { locale, type Texts } from '@/core/l10n'
import { STATE_CODES } from '@/core/states'

/** Returns the code of the state that what was typed of a GSTIN begins with. */
export function stateOfGstin(typed: string): string | null {
  const code = [...typed.trim()].slice(0, 2).map(asciiDigit).join('')
  return STATE_CODES.find((known) => known === code) ?? null
}

/** "Maharashtra · 27". */
export const stateName = (t: Texts, code: string) => `${t.find(`state-${code}`) ?? ''} · ${code}`

/** Returns all states by name, as the window's language sorts them. */
export function statesByName(t: Texts): { code: string; name: string }[] {
  const { compare } = new Intl.Collator(locale())
  return STATE_CODES.map((code) => ({ code, name: stateName(t, code) })).sort((a, b) => compare(a.name, b.name))
}

/**
 * Returns the state that belongs in the field after a GSTIN was typed: the GSTIN's where none was chosen, or where the field holds what
 * an earlier GSTIN `told`. Null leaves it as it is.
 */
export function followedState(typed: string, told: string | null, state: string): string | null {
  const now = stateOfGstin(typed)
  return now !== null && now !== state && (state === '' || state === told) ? now : null
}
