/** What the watchdog wants a person to know beyond the headline, with the way to put it right. */
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useStatus } from '@/core/queries'
import type { AlertKind } from '@/core/types'
import type { HelpLinks } from './help-button'
import { useHeadline } from './use-headline'

export function AlertNotices({ ways }: { ways: HelpLinks }) {
  const status = useStatus().data
  const said = useHeadline()?.covers ?? []
  // Signing in is always the headline where it is needed, and a clock is set right outside.
  const help: Partial<Record<AlertKind, [string, () => void]>> = {
    stuck: ['Open the log', ways.log],
    silent: ['Open the log', ways.log],
    held: ['See what to do', ways.held],
    differs: ['Repair…', ways.check],
  }
  const alerts = status?.alerts.filter((alert) => !said.includes(alert.kind)) ?? []
  return alerts.map((alert) => {
    const way = help[alert.kind]
    return (
      <Notice
        key={alert.kind}
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
      </Notice>
    )
  })
}
