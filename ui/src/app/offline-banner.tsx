/** Says calmly that the hub cannot be reached, what is safe, and that nothing is to be done. */
import { CloudOff } from 'lucide-react'
import { Button } from '@/components/button'
import { useRunSync } from '@/components/sync/use-run-sync'
import { waitingToSync } from '@/components/sync/words'
import { useStatus } from '@/core/queries'

export function OfflineBanner() {
  const status = useStatus().data
  const sync = useRunSync()
  if (!status || (status.line !== 'offline' && status.state !== 'offline')) return null
  return (
    <aside
      aria-label="Offline"
      data-testid="offline-banner"
      className="flex items-center gap-3 border-b border-line bg-sunken px-5 py-1.5 text-quiet"
    >
      <CloudOff aria-hidden className="size-4 shrink-0" />
      <p role="status" className="tabular min-w-0 flex-1">
        <span className="font-medium text-ink">Offline.</span> Work goes on. {waitingToSync(status.pending)}
      </p>
      <Button small look="quiet" pending={sync.running} onClick={() => sync.run('both')}>
        Try now
      </Button>
    </aside>
  )
}
