/** What testing a hub's address and key finds. */
import type { Check } from '@/core/types'
import { say } from '../say'

export function inventChecks(url: string, key: string): Check[] {
  const there = url.startsWith('http')
  const known = key.length > 5
  return [
    {
      name: say('check-address'),
      ok: there,
      message: there
        ? say('check-address-answers', { url })
        : say('hub-bad-address', { why: say('hub-address-https') }),
    },
    {
      name: say('check-key'),
      ok: known,
      message: known ? say('check-key-ok') : say('hub-bad-key', { why: say('hub-key-unknown') }),
    },
    {
      name: say('check-version'),
      ok: there,
      message: there ? say('check-version-ok', { hub: '1' }) : say('check-not-yet'),
    },
  ]
}
