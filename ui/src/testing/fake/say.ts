/** Sentences of the catalogue as the engine hands them out. */
import type { MessageKey } from '@/core/l10n'
import type { Message, Value } from '@/core/types'

/** A text is a name, a number a count; a message is a sentence or a word within. */
export function say(key: MessageKey, values: Record<string, string | number | Message> = {}): Message {
  const kept = Object.entries(values).map(([name, value]): [string, Value] => {
    if (typeof value === 'number') return [name, { unit: 'count', value }]
    if (typeof value === 'string') return [name, { unit: 'text', value }]
    return [name, { unit: 'message', value }]
  })
  return { key, values: Object.fromEntries(kept) }
}
