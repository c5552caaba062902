/** Connection texts of the form the engine writes, and read as it reads them; the sum is a simpler one. */
import type { MessageKey } from '@/core/l10n'
import type { ConnectionText } from '@/core/types'
import { refusal, say } from '../say'

const BEGINS = 'branchline:'
const VERSION = '1'
/** The length of the sum. */
const SUM = 8
/** White space, and signs without width that messengers put into long words. */
const NOTHING = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

const sum = (text: string) =>
  [...text]
    .reduce((all, letter) => (all * 31 + letter.charCodeAt(0)) >>> 0, 7)
    .toString(16)
    .padStart(SUM, '0')

export function written(text: ConnectionText): string {
  const body = btoa(JSON.stringify(text)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
  return `${BEGINS}${VERSION}.${body}.${sum(body)}`
}

const refused = (key: MessageKey) => refusal({ field: 'text', message: say(key) })

/** What is written around the text counts for nothing: a greeting before it, thanks behind it. */
export function read(pasted: string): ConnectionText {
  const text = pasted.replace(NOTHING, '')
  const begin = text.indexOf(BEGINS)
  if (begin < 0) throw refused('connection-text-other')
  const [version = '', body = '', said = ''] = text.slice(begin + BEGINS.length).split('.')
  if (/^\d+$/.test(version) && Number(version) > 1) throw refused('connection-text-newer')
  if (version !== VERSION || said.slice(0, SUM) !== sum(body)) throw refused('connection-text-cut')
  return JSON.parse(atob(body.replace(/-/g, '+').replace(/_/g, '/'))) as ConnectionText
}
