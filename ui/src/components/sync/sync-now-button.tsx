/** Starts a session in one direction; while it cannot, the button says why. */
import type { LucideIcon } from 'lucide-react'
import { RefreshCw } from 'lucide-react'
import { toast } from 'sonner'
import { ApiError } from '@/core/error'
import { useStatus, useSyncNow } from '@/core/queries'
import type { Direction } from '@/core/types'
import { Button } from '../button'
import { reportWords, syncBlocked } from './words'

type Props = { direction?: Direction; label?: string; icon?: LucideIcon; look?: 'primary' | 'plain'; testId?: string }

export function SyncNowButton({
  direction = 'both',
  label = 'Sync now',
  icon = RefreshCw,
  look = 'plain',
  testId,
}: Props) {
  const status = useStatus().data
  const run = useSyncNow()
  const blocked = syncBlocked(status)
  const running = run.isPending || status?.state === 'syncing'

  const start = () =>
    run.mutate(direction, {
      onSuccess: (report) => toast.success(reportWords(report)),
      onError: (error) => toast.error(ApiError.from(error).message),
    })

  return (
    <Button
      look={look}
      icon={icon}
      pending={running}
      disabled={blocked !== null && !running}
      title={blocked ?? undefined}
      data-testid={testId}
      onClick={start}
    >
      {running ? 'Syncing' : label}
    </Button>
  )
}
