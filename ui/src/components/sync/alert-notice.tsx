/** What the watchdog wants a person to know, with the way to put it right. */
import { useState } from 'react'
import { useStatus } from '@/core/queries'
import type { Alert, AlertKind } from '@/core/types'
import { Button } from '../button'
import { Notice } from '../notice'
import { SignInDialog } from './sign-in-dialog'

type Ways = { toLog: () => void; toHeld: () => void; toCheck: () => void }

export function AlertNotices(ways: Ways) {
  const status = useStatus().data
  // The sync card says itself what was refused.
  const alerts = status?.alerts.filter((alert) => alert.kind !== 'held') ?? []
  return alerts.map((alert) => <AlertNotice key={alert.kind} alert={alert} {...ways} />)
}

function AlertNotice({ alert, toLog, toHeld, toCheck }: Ways & { alert: Alert }) {
  const [signingIn, setSigningIn] = useState(false)
  // A clock is set right outside.
  const ways: Record<Exclude<AlertKind, 'clock'>, [string, () => void]> = {
    sign_in: ['Sign in', () => setSigningIn(true)],
    stuck: ['Open the log', toLog],
    silent: ['Open the log', toLog],
    held: ['See what to do', toHeld],
    differs: ['See which', toCheck],
  }
  const way = alert.kind === 'clock' ? null : ways[alert.kind]
  return (
    <Notice
      kind="warn"
      testId={`alert-${alert.kind}`}
      action={
        way && (
          <Button small onClick={way[1]} className="self-center">
            {way[0]}
          </Button>
        )
      }
    >
      <span className="font-semibold">{alert.title}.</span> {alert.message}
      <SignInDialog open={signingIn} onClose={() => setSigningIn(false)} />
    </Notice>
  )
}
