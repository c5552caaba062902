/** Opens the whole window on a fake host, for tests. */
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Providers } from '@/app/providers'
import { makeQueryClient } from '@/app/query-client'
import { makeRouter } from '@/app/router'
import { KEY_MS } from '@/components/scan/burst'
import { preloadScreens } from '@/core/lazy-screen'
import { createFakeHost } from './fake'
import type { FakeOptions } from './fake/options'

// As in a window that has been open for a moment: no screen is lazy any more.
await preloadScreens()

/** `host`: one that is there already, as for a window opened again. */
export function openApp(options: FakeOptions = {}, at = '/', host = createFakeHost(options)) {
  const router = makeRouter(createMemoryHistory({ initialEntries: [at] }))
  render(
    <Providers host={host} client={makeQueryClient()}>
      <RouterProvider router={router} />
    </Providers>,
  )
  return { host, router, user: person() }
}

/** A person typing: Enter and Tab come later than a scanner would send it. */
function person() {
  const user = userEvent.setup()
  const { type, keyboard } = user
  const inParts = async (text: string, press: (part: string) => Promise<void>) => {
    for (const part of text.split(/(?=\{(?:Enter|Tab)\})/)) {
      if (/^\{(Enter|Tab)\}/.test(part)) await new Promise((done) => setTimeout(done, 2 * KEY_MS))
      await press(part)
    }
  }
  return Object.assign(user, {
    keyboard: (text: string) => inParts(text, keyboard),
    type: (element: Element, text: string) => inParts(text, (part) => type(element, part)),
  })
}
