/** Starts a session; disabled with the reason while it cannot. */
import { RefreshCw } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { useRunSync } from './use-run-sync'

type Props = { variant?: 'primary' | 'plain'; label?: string; testId: string }

export function SyncNowButton({ variant = 'plain', label = 'Sync now', testId }: Props) {
  const { run, blocked, running } = useRunSync()
  return (
    <Button
      variant={variant}
      icon={RefreshCw}
      pending={running}
      disabled={blocked !== null && !running}
      title={blocked ?? undefined}
      data-testid={testId}
      aria-keyshortcuts="Control+S"
      onClick={() => run('both')}
    >
      {running ? 'Syncing' : label}
    </Button>
  )
}
