/** Turns keys of the catalogue, and messages of the engine, into text of the window's language. */
import type { FluentBundle } from '@fluent/bundle'
import { formatCount, formatPercent, formatQuantity } from '@/core/amount'
import type { Messages } from '@/core/messages'
import { hideAmounts, shownRupees } from '@/core/privacy'
import { businessDay, moment } from '@/core/time'
import type { Message, Value } from '@/core/types'

export type MessageKey = keyof Messages
/** Keys of messages that take no values: labels, titles, words. */
export type WordKey = { [Key in MessageKey]: Messages[Key] extends null ? Key : never }[MessageKey]
type Args<Key extends MessageKey> = Messages[Key] extends null ? [] : [values: Messages[Key]]

/** Writes texts in one language. */
export interface Texts {
  /** Returns the text of a message: `t('waiting', { count: 3 })`. */
  <Key extends MessageKey>(key: Key, ...args: Args<Key>): string
  /** Returns the sentence the engine chose; text that came as text stays as it is. */
  say(message: Message | string): string
  /** Returns the text of a key that is put together at run time, e.g. of a kind of record; `undefined` where there is none. */
  find(key: string, values?: Record<string, string | number>): string | undefined
}

export function makeTexts(bundles: readonly FluentBundle[]): Texts {
  const find = (key: string, values?: Record<string, string | number>): string | undefined => {
    const [id = '', attribute] = key.split('.')
    for (const bundle of bundles) {
      const message = bundle.getMessage(id)
      const pattern = attribute ? message?.attributes[attribute] : message?.value
      if (pattern) return bundle.formatPattern(pattern, values, [])
    }
    return undefined
  }
  const written = (value: Value): string | number => {
    switch (value.unit) {
      case 'text':
        return hideAmounts(value.value)
      case 'count':
        return value.value
      case 'paise':
        return shownRupees(value.value)
      case 'milli':
        return formatQuantity(value.value)
      case 'rate':
        return formatPercent(value.value)
      case 'time':
        return moment(value.value)
      case 'date':
        return businessDay(value.value)
      case 'message':
        return say(value.value)
      case 'list':
        return value.value.map(say).join(' ')
    }
  }
  const say = (message: Message | string): string => {
    if (typeof message === 'string') return hideAmounts(message)
    const values = Object.entries(message.values).map(([name, value]) => [name, value && written(value)] as const)
    // A newer engine's message: its values are better than nothing.
    const bare = () => values.map(([, value]) => (typeof value === 'number' ? formatCount(value) : value)).join(' ')
    return find(message.key, Object.fromEntries(values) as Record<string, string | number>) ?? bare()
  }
  const t = (key: string, values?: Record<string, string | number>) => find(key, values) ?? key
  return Object.assign(t, { say, find }) as Texts
}
