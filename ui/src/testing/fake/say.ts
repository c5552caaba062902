/** Sentences of the catalogue as the engine hands them out. */
import { ApiError } from '@/core/error'
import type { MessageKey } from '@/core/l10n'
import type { FieldError, Message, Value } from '@/core/types'

/** A text is a name, a number a count; a message is a sentence or a word within, and anything else says itself what it is. */
export function say(key: MessageKey, values: Record<string, string | number | Message | Value> = {}): Message {
  const kept = Object.entries(values).map(([name, value]): [string, Value] => {
    if (typeof value === 'number') return [name, { unit: 'count', value }]
    if (typeof value === 'string') return [name, { unit: 'text', value }]
    return [name, 'unit' in value ? value : { unit: 'message', value }]
  })
  return { key, values: Object.fromEntries(kept) }
}

/** A draft refused, with what is wrong field by field; all of it is the sentence of the whole. */
export function refusal(...fields: FieldError[]): ApiError {
  const sentences = fields.map(({ message }) => message)
  const [only] = sentences
  const all = sentences.length === 1 && only ? only : say('verbatim', { text: { unit: 'list', value: sentences } })
  return new ApiError('invalid', all, fields)
}

export const money = (paise: number): Value => ({ unit: 'paise', value: paise })
export const day = (date: string): Value => ({ unit: 'date', value: date })

/** The hub out of reach, as a session and every screen of the hub says it. */
export const unreachable = say('hub-offline-other', { host: 'kanak.supabase.co' })

/** What a column is called. */
export const titled = (column: string): Message => ({ key: `column-${column}`, values: {} })

/** A column's value as people read it; nothing for what is absent. */
export function shown(column: string, value: unknown): Message | null {
  if (value === null) return null
  const unit = column.endsWith('_paise') ? 'paise' : column.endsWith('_milli') ? 'milli' : null
  if (unit === null || typeof value === 'string') return String(value)
  return say('verbatim', { text: { unit, value: Number(value) } })
}
