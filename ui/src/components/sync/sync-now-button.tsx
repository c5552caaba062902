/** Starts a session; while it cannot, the button says why. */
import { RefreshCw } from 'lucide-react'
import { Button } from '../button'
import { useRunSync } from './use-run-sync'

export function SyncNowButton({ look = 'plain', testId }: { look?: 'primary' | 'plain'; testId: string }) {
  const { run, blocked, running } = useRunSync()
  return (
    <Button
      look={look}
      icon={RefreshCw}
      pending={running}
      disabled={blocked !== null && !running}
      title={blocked ?? undefined}
      data-testid={testId}
      aria-keyshortcuts="Control+S"
      onClick={() => run('both')}
    >
      {running ? 'Syncing' : 'Sync now'}
    </Button>
  )
}
