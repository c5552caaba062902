/** Providers for every screen: the host, the query cache that follows its events, the theme and the toasts. */
import { CSPProvider } from '@base-ui/react/csp-provider'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { Toaster } from 'sonner'
import { listenForScans } from '@/components/scan/scanner'
import { type BranchFilter, BranchFilterContext } from '@/components/stock/use-branch-filter'
import { followHost } from '@/core/events'
import type { Host } from '@/core/host'
import { HostProvider } from '@/core/host-context'
import { followLanguage, L10nProvider } from '@/core/l10n'
import { useTheme } from '@/core/theme'

type Props = { host: Host; client: QueryClient; children: ReactNode }

export function Providers({ host, client, children }: Props) {
  const theme = useTheme()
  const branchFilter = useState<BranchFilter>('here')
  useEffect(() => followHost(host, client), [host, client])
  useEffect(() => followLanguage(host), [host])
  useEffect(() => listenForScans(document), [])
  return (
    <CSPProvider disableStyleElements>
      <L10nProvider>
        <HostProvider value={host}>
          <QueryClientProvider client={client}>
            <BranchFilterContext value={branchFilter}>{children}</BranchFilterContext>
            <Toaster
              theme={theme}
              position="bottom-center"
              closeButton={false}
              visibleToasts={4}
              gap={8}
              offset={20}
              toastOptions={{ className: 'branchline-toast' }}
            />
          </QueryClientProvider>
        </HostProvider>
      </L10nProvider>
    </CSPProvider>
  )
}
