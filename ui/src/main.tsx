/** Opens the window on the real host, or on the fake one in Vite's mode `fake`. */
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import 'sonner/dist/styles.css'
import './fonts.css'
import './styles.css'
import { Providers } from './app/providers'
import { makeQueryClient } from './app/query-client'
import { makeRouter } from './app/router'
import { silenceBrowserKeys } from './app/shell/webview-keys'
import type { Host } from './core/host'
import { startLanguage } from './core/l10n'
import { preloadScreens } from './core/lazy-screen'
import { startTheme } from './core/theme'

async function openHost(): Promise<Host> {
  if (import.meta.env.MODE === 'fake') {
    const [{ createFakeHost }, { fakeOptions }] = await Promise.all([
      import('./testing/fake'),
      import('./testing/fake/options'),
    ])
    return createFakeHost(fakeOptions())
  }
  return (await import('./core/tauri')).tauriHost
}

startTheme()
silenceBrowserKeys(document)

const [host] = await Promise.all([openHost(), startLanguage()])
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Providers host={host} client={makeQueryClient()}>
      <RouterProvider router={makeRouter()} />
    </Providers>
  </StrictMode>,
)
// The first screen renders before the others are loaded.
setTimeout(() => void preloadScreens(), 500)
