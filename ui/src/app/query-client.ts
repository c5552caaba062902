/** The cache: nothing here depends on a network, so nothing waits for one, and nothing is asked twice. */
import { QueryClient } from '@tanstack/react-query'

export const makeQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        staleTime: 5_000,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
