/** The frame around every screen: sidebar, status strip, palette, and the global shortcuts. */
import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useExactMatch } from '@/app/palette/use-found'
import { saveOpenRecord } from '@/components/records/save-open-record'
import { useScans } from '@/components/scan/scanner'
import { useLock, useTillPeople } from '@/components/people/queries'
import { useRunSync } from '@/components/sync/use-run-sync'
import { focusScreen } from '@/components/ui/focus'
import { isCovered, useCommand } from '@/core/commands'
import { useT } from '@/core/l10n'
import { lazyDialog, lazyPart, onScreenArrival } from '@/core/lazy-screen'
import { useHubSettings } from '@/core/queries'
import { KeyHints } from './key-hints'
import { Places } from './places'
import { Sidebar } from './sidebar'
import { StatusStrip } from './status-strip'
import { useAppCommands } from './use-app-commands'

// What the first paint does not show comes after it.
const Palette = lazyDialog(async () => (await import('@/app/palette/palette')).Palette)
const KeysSheet = lazyDialog(async () => (await import('./keys-sheet')).KeysSheet)
const SignOutDialog = lazyDialog(async () => (await import('@/components/sync/sign-out-dialog')).SignOutDialog)
const SwitchDialog = lazyDialog(async () => (await import('@/components/people/switch-dialog')).SwitchDialog)
const LockScreen = lazyPart(async () => (await import('@/components/people/lock-screen')).LockScreen)
const ClosingDialog = lazyPart(async () => (await import('./closing-dialog')).ClosingDialog)

export function Shell() {
  const t = useT()
  const [over, setOver] = useState<'palette' | 'keys' | 'sign-out' | 'switch' | null>(null)
  const close = () => setOver(null)
  const signedIn = useHubSettings().data?.signed_in ?? false
  const navigate = useNavigate()
  const sync = useRunSync()
  const screen = useRouterState({ select: (state) => state.resolvedLocation?.pathname })
  // A screen without an initial focus of its own is focused itself, so that Tab leads to its first button.
  useEffect(focusScreen, [screen])
  useEffect(() => onScreenArrival(focusScreen), [])

  // A scan no screen handles is looked up everywhere.
  const exactMatch = useExactMatch()
  useScans((code, field) => {
    if (field || isCovered()) return false
    void exactMatch(code).then((one) => navigate(one ?? { to: '/products', search: { q: code } }))
    return true
  }, true)

  useAppCommands()
  useCommand('app.palette', () => setOver('palette'))
  useCommand('app.keys', () => setOver((now) => (now === 'keys' ? null : 'keys')))
  useCommand('app.sign-out', () => setOver('sign-out'), { enabled: signedIn })
  const people = useTillPeople().data
  const lock = useLock()
  const atTill = { enabled: people?.in_use ?? false }
  useCommand('app.lock', () => people?.person && lock.mutate(), atTill)
  useCommand('app.switch-person', () => setOver('switch'), atTill)
  useCommand('app.sync', () => sync.run('both'))
  useCommand('app.save', () => {
    // Behind a dialog nobody sees what a sync does.
    if (!saveOpenRecord() && !isCovered()) sync.run('both')
  })

  return (
    <div className="flex h-full">
      <a
        href="#main"
        onClick={(event) => {
          event.preventDefault()
          document.getElementById('main')?.focus()
        }}
        className="sr-only rounded-md bg-accent px-3 py-1.5 text-accent-ink focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-50"
      >
        {t('shell-skip')}
      </a>
      <Sidebar onPalette={() => setOver('palette')} />
      <div className="flex min-w-0 flex-1 flex-col">
        <StatusStrip />
        <main id="main" tabIndex={-1} className="flex min-h-0 flex-1 flex-col overflow-hidden outline-none">
          <Outlet />
        </main>
        <KeyHints />
      </div>
      <Palette open={over === 'palette'} onClose={close} />
      <KeysSheet open={over === 'keys'} onClose={close} />
      <SignOutDialog open={over === 'sign-out'} onClose={close} />
      <SwitchDialog open={over === 'switch'} onClose={close} />
      <Places />
      <LockScreen />
      <ClosingDialog />
    </div>
  )
}
