/** Opens the whole window on a fake host, for tests. */
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Providers } from './app/providers'
import { makeQueryClient } from './app/query-client'
import { makeRouter } from './app/router'
import { createFakeHost } from './core/fake'
import type { FakeOptions } from './core/fake/options'

export function openApp(options: FakeOptions = {}, at = '/') {
  const host = createFakeHost(options)
  const router = makeRouter(createMemoryHistory({ initialEntries: [at] }))
  render(
    <Providers host={host} client={makeQueryClient()}>
      <RouterProvider router={router} />
    </Providers>,
  )
  return { host, router, user: userEvent.setup() }
}
