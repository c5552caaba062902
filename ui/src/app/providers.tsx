/** Providers for every screen: the host, the query cache that follows its events, the theme and the toasts. */
import { CSPProvider } from '@base-ui/react/csp-provider'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { listenForScans } from '@/components/scan/scanner'
import { type BranchFilter, BranchFilterContext } from '@/components/stock/use-branch-filter'
import { followHost } from '@/core/events'
import type { Host } from '@/core/host'
import { HostProvider } from '@/core/host-context'
import { followLanguage, L10nProvider } from '@/core/l10n'
import { lazyPart } from '@/core/lazy-screen'
import { applySizes, textSize, zoom } from '@/core/sizes'

const Toaster = lazyPart(async () => (await import('./toaster')).Toaster)

type Props = { host: Host; client: QueryClient; children: ReactNode }

export function Providers({ host, client, children }: Props) {
  const branchFilter = useState<BranchFilter>('here')
  const zoomed = zoom.use()
  const text = textSize.use()
  useEffect(() => applySizes(host, zoomed, text), [host, zoomed, text])
  useEffect(() => followHost(host, client), [host, client])
  useEffect(() => followLanguage(host), [host])
  useEffect(() => listenForScans(document), [])
  return (
    <CSPProvider disableStyleElements>
      <L10nProvider>
        <HostProvider value={host}>
          <QueryClientProvider client={client}>
            <BranchFilterContext value={branchFilter}>{children}</BranchFilterContext>
            <Toaster />
          </QueryClientProvider>
        </HostProvider>
      </L10nProvider>
    </CSPProvider>
  )
}
