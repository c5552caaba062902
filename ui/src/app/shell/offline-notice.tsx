/** Says that the hub cannot be reached, what is safe, and when the next try is. */
import { CloudOff } from 'lucide-react'
import { useEffect } from 'react'
import { waitingToSync } from '@/components/sync/status-text'
import { useRunSync } from '@/components/sync/use-run-sync'
import { Button } from '@/components/ui/button'
import { initialFocus, restoreFocus } from '@/components/ui/focus'
import { useT } from '@/core/l10n'
import { countdown } from '@/core/time'
import type { SyncStatus } from '@/core/types'
import { useNow } from '@/core/use-now'

export function OfflineNotice({ status }: { status: SyncStatus }) {
  const t = useT()
  const sync = useRunSync()
  // When the connection returns, the button disappears; its focus goes back to the screen.
  useEffect(() => () => void setTimeout(() => restoreFocus(initialFocus())), [])
  const words = waitingToSync(t, status.pending)
  return (
    <>
      <CloudOff aria-hidden className="size-4 shrink-0 text-quiet" />
      <p
        role="status"
        data-testid="offline-banner"
        title={words}
        className="tabular min-w-0 flex-1 truncate text-quiet"
      >
        <span className="font-medium text-ink">Offline.</span> Work goes on. {words}
      </p>
      <NextTry status={status} trying={sync.running} />
      <Button small variant="quiet" pending={sync.running} onClick={() => sync.run('both')} className="w-20">
        Try now
      </Button>
    </>
  )
}

/** A component of its own, so that only the countdown rerenders each second. */
function NextTry({ status, trying }: { status: SyncStatus; trying: boolean }) {
  const now = useNow()
  const at = status.next_sync_at
  return (
    <span data-testid="next-try" className="tabular w-36 shrink-0 text-right text-small text-faint">
      {trying ? 'Trying' : at !== null && `Trying again ${countdown(at, now)}`}
    </span>
  )
}
