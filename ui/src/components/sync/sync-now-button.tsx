/** Starts a session; disabled with the reason while it cannot. */
import { RefreshCw } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { useT } from '@/core/l10n'
import { useRunSync } from './use-run-sync'

type Props = { variant?: 'primary' | 'plain'; label?: string; testId: string }

export function SyncNowButton({ variant = 'plain', label, testId }: Props) {
  const t = useT()
  const { run, blocked, running } = useRunSync()
  return (
    <Button
      variant={variant}
      icon={RefreshCw}
      pending={running}
      disabled={blocked !== null && !running}
      title={blocked ?? undefined}
      data-testid={testId}
      command="app.save"
      // Of one width, whatever it says.
      className="min-w-36"
      onClick={() => run('both')}
    >
      {running ? t('sync-running') : (label ?? t('sync-now'))}
    </Button>
  )
}
