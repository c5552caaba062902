/** The button of the headline. */
import { CircleArrowRight, KeyRound, type LucideIcon, Plug, ScrollText, Settings, Wrench } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { lazyPart } from '@/core/lazy-screen'
import type { Headline, Help } from './headline'
import { SyncNowButton } from './sync-now-button'

const SignInDialog = lazyPart(async () => (await import('./sign-in-dialog')).SignInDialog)

type Place = Exclude<Help, 'sync' | 'sign_in'>
/** What each link does. The route provides them, because components know no addresses. */
export type HelpLinks = Record<Place, () => void>

const places: Record<Place, [LucideIcon, string]> = {
  connect: [Plug, 'sync-connect'],
  hub: [Settings, 'sync-to-hub'],
  about: [Settings, 'sync-to-about'],
  backups: [Settings, 'sync-to-backups'],
  held: [CircleArrowRight, 'sync-to-held'],
  log: [ScrollText, 'sync-to-log'],
  check: [Wrench, 'sync-to-check'],
}

/** Problems that do not stop sessions, so "Sync now" is offered as well. */
const GOES_ON: readonly Help[] = ['held', 'log', 'check']

export function HelpButton({ headline: { help, label }, links }: { headline: Headline; links: HelpLinks }) {
  const [signingIn, setSigningIn] = useState(false)
  if (help === 'sync') return <SyncNowButton variant="primary" label={label} testId="sync-now" />
  if (help === 'sign_in')
    return (
      <>
        <Button variant="primary" icon={KeyRound} onClick={() => setSigningIn(true)} data-testid="sync-sign-in">
          {label}
        </Button>
        <SignInDialog open={signingIn} onClose={() => setSigningIn(false)} />
      </>
    )
  const [icon, testId] = places[help]
  return (
    <>
      {GOES_ON.includes(help) && <SyncNowButton testId="sync-now" />}
      <Button variant="primary" icon={icon} onClick={links[help]} data-testid={testId}>
        {label}
      </Button>
    </>
  )
}
