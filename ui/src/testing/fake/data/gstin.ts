/** Judges GSTINs and states as `domain/parties` does. */
import { STATE_CODES } from '@/core/states'
import type { Message, Value } from '@/core/types'

type Values = Record<string, Value>

const FORM = /^\d{2}[A-Z]{5}\d{4}[A-Z][1-9A-Z]Z[0-9A-Z]$/
const said = (key: string, values: Values = {}): Message => ({ key, values })
const code = (value: string): Values => ({ code: { unit: 'text', value } })

export function checkDigit(body: string): string {
  const sum = [...body].reduce((sum, character, at) => {
    const product = parseInt(character, 36) * (1 + (at % 2))
    return sum + Math.floor(product / 36) + (product % 36)
  }, 0)
  return ((36 - (sum % 36)) % 36).toString(36).toUpperCase()
}

const isState = (state: string) => STATE_CODES.some((known) => known === state)

/** Returns what is wrong with a GSTIN, or null. */
export function gstinProblem(gstin: string): Message | null {
  if (!/^[A-Z0-9]{15}$/.test(gstin)) return said('party-gstin-length')
  if (!FORM.test(gstin)) return said('party-gstin-form')
  if (!isState(gstin.slice(0, 2))) return said('party-gstin-state', code(gstin.slice(0, 2)))
  return checkDigit(gstin.slice(0, 14)) === gstin[14] ? null : said('party-gstin-check')
}

/** Returns what is wrong with a state, beside a GSTIN that is right or null. */
export function stateProblem(state: string, gstin: string | null): Message | null {
  if (!/^\d{2}$/.test(state)) return said('party-state-digits')
  if (!isState(state)) return said('party-state-unknown', code(state))
  const own = gstin?.slice(0, 2)
  if (!own || own === state) return null
  return said('party-state-other', { state: { unit: 'message', value: said(`state-${own}`) }, ...code(own) })
}
