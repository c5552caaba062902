/** Asks a device to sync now, and shows asked and answered. */
import { RefreshCw } from 'lucide-react'
import { toast } from 'sonner'
import { Button } from '@/components/button'
import { cx } from '@/components/cx'
import { toneText } from '@/components/sync/state-icon'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import type { FleetDevice } from '@/core/types'
import { useNow } from '@/core/use-now'
import { useFleetChange } from './queries'
import { askWords, isAsked } from './words'

export function AskButton({ device }: { device: FleetDevice }) {
  const host = useHost()
  const now = useNow()
  const ask = useFleetChange((id: string) => host.askSync(id))
  const said = askWords(device, now)
  return (
    <span className="flex items-center justify-end gap-2">
      {said && (
        <span role="status" data-testid="ask-said" className={cx('tabular truncate text-small', toneText[said.tone])}>
          {said.text}
        </span>
      )}
      <Button
        small
        look={said ? 'quiet' : 'plain'}
        icon={RefreshCw}
        pending={ask.isPending}
        disabled={isAsked(device, now)}
        title={`Asks ${device.name} to send and receive now. It answers when it is online.`}
        aria-label={`Ask ${device.name} to sync`}
        onClick={() => ask.mutate(device.id, { onError: (error) => toast.error(ApiError.from(error).message) })}
        data-testid="ask-sync"
      >
        {said ? 'Ask' : 'Ask to sync'}
      </Button>
    </span>
  )
}
