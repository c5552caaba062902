/** The query cache. Queries go to the local engine, so they neither wait for a network nor retry. */
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
