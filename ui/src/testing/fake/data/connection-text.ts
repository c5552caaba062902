/** Connection texts of the form the engine writes; the sum is a simpler one. */
import { ApiError } from '@/core/error'
import type { ConnectionText } from '@/core/types'

const BEGINS = 'branchline:1.'

const sum = (text: string) => [...text].reduce((all, letter) => (all * 31 + letter.charCodeAt(0)) >>> 0, 7).toString(16)

export function written(text: ConnectionText): string {
  const body = btoa(JSON.stringify(text)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
  return `${BEGINS}${body}.${sum(body)}`
}

function refuse(message: string): never {
  throw new ApiError('invalid', message, [{ field: 'text', message }])
}

export function read(pasted: string): ConnectionText {
  const text = pasted.replace(/\s/g, '')
  if (!text.startsWith('branchline:'))
    refuse('This is no connection text. It begins with “branchline:”; copy it whole from the message you were sent.')
  const [body = '', said] = text.slice(BEGINS.length).split('.')
  if (sum(body) !== said)
    refuse('Part of this text is missing or changed. Copy it again, from “branchline:” to its end.')
  return JSON.parse(atob(body.replace(/-/g, '+').replace(/_/g, '/'))) as ConnectionText
}
