/** The watchdog's alerts that the headline does not cover, each with a button that helps. */
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { texts } from '@/core/l10n'
import { useStatus } from '@/core/queries'
import type { AlertKind } from '@/core/types'
import type { HelpLinks } from './help-button'
import { useHeadline } from './use-headline'

export function AlertNotices({ links }: { links: HelpLinks }) {
  const status = useStatus().data
  const said = useHeadline()?.covers ?? []
  // No button for sign-in, which is then the headline, nor for the clock, which is set outside Branchline.
  const help: Partial<Record<AlertKind, [string, () => void]>> = {
    stuck: ['Open the log', links.log],
    silent: ['Open the log', links.log],
    held: ['See what to do', links.held],
    differs: ['Repair…', links.check],
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
        <span className="font-semibold">{texts().say(alert.title)}.</span> {texts().say(alert.message)}
      </Notice>
    )
  })
}
