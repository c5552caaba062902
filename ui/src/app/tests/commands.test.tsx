/** Commands in the real window: no key calls two, whatever screen, drawer or dialog is open. */
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { activeNow, commandOf, keysOf, topLayer } from '@/core/commands'
import type { FakeOptions } from '@/testing/fake/options'
import { openApp } from '@/testing/open-app'

const shop: FakeOptions = { products: 12, customers: 6, suppliers: 6, conflicts: 5, branches: 3 }

/** The pairs of commands of the top layer that one key would call, and that can have the focus at once. */
function doubles(): string[] {
  const found: string[] = []
  const active = activeNow(topLayer())
  active.forEach(({ id: one }, at) => {
    for (const { id: other } of active.slice(at + 1)) {
      const key = keysOf(one).find((key) => keysOf(other).includes(key))
      const places = ['list', 'card', 'grid']
      const [a, b] = [commandOf(one).scope, commandOf(other).scope]
      const apart = a !== b && places.includes(a) && places.includes(b)
      if (key && !apart) found.push(`${key}: ${one}, ${other}`)
    }
  })
  return found
}

const screens: [string, FakeOptions?][] = [
  ['/'],
  ['/', { scene: 'held' }],
  ['/products'],
  ['/products?open=new'],
  ['/customers'],
  ['/customers?open=new'],
  ['/suppliers'],
  ['/suppliers?open=new'],
  ['/bin'],
  ['/branches'],
  ['/conflicts'],
  ['/conflicts?tab=reviews'],
  ['/sync?tab=queue'],
  ['/sync?tab=attention', { scene: 'held' }],
  ['/sync?tab=log'],
  ['/sync?tab=statistics'],
  ['/sync?tab=consistency', { scene: 'differs' }],
  ['/settings?tab=hub'],
  ['/settings?tab=backups'],
  ['/settings?tab=appearance'],
]

it.each(screens)(
  'on %s no key calls two commands, with any drawer and the sheet of keys above it',
  async (at, options) => {
    openApp({ ...shop, ...options }, at)
    await screen.findByRole('heading', { level: 1, hidden: true })
    await waitFor(() => expect(screen.queryByText('Loading…')).toBeNull())
    expect(activeNow(topLayer()).length, 'because F1 at least works everywhere').toBeGreaterThan(0)
    expect(doubles()).toEqual([])
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'F1', code: 'F1' })
    await screen.findByTestId('keys-search')
    expect(doubles()).toEqual([])
  },
)
