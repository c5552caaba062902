/** Says that work goes on without the hub and what is safe, and offers to try at once. */
import { useEffect } from 'react'
import { useRunSync } from '@/components/sync/use-run-sync'
import { Button } from '@/components/ui/button'
import { initialFocus, restoreFocus } from '@/components/ui/focus'
import { useT } from '@/core/l10n'
import type { SyncStatus } from '@/core/types'

export function OfflineNotice({ status, narrow }: { status: SyncStatus; narrow: boolean }) {
  const t = useT()
  const sync = useRunSync()
  // When the connection returns, the button disappears; its focus goes back to the screen.
  useEffect(() => () => void setTimeout(() => restoreFocus(initialFocus())), [])
  const words = t('strip-offline', { count: status.pending })
  return (
    <>
      <p
        role="status"
        data-testid="offline-banner"
        title={words}
        className={narrow ? 'sr-only' : 'tabular min-w-0 truncate text-quiet'}
      >
        {words}
      </p>
      <Button small variant="quiet" pending={sync.running} onClick={() => sync.run('both')}>
        {t('strip-try-now')}
      </Button>
    </>
  )
}
