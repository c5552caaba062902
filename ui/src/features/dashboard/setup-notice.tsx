/** Shows that the connection requested at start is being made, or why it failed. */
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { texts } from '@/core/l10n'
import { useAppInfo } from '@/core/queries'

export function SetupNotice({ toHub }: { toHub: () => void }) {
  const app = useAppInfo().data
  if (app?.connecting)
    return (
      <Notice kind="info" testId="setup-message">
        Connecting to the hub. You can go on working.
      </Notice>
    )
  if (!app?.setup_error) return null
  return (
    <Notice
      kind="bad"
      testId="setup-message"
      action={
        <Button small onClick={toHub}>
          Open Settings
        </Button>
      }
    >
      {texts().say(app.setup_error.message)}
    </Notice>
  )
}
