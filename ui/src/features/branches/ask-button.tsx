/** Requests a sync from a device, and shows when it was requested and answered. */
import { RefreshCw } from 'lucide-react'
import { toast } from 'sonner'
import { toneText } from '@/components/sync/state-icon'
import { Button } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import type { FleetDevice } from '@/core/types'
import { useNow } from '@/core/use-now'
import { askText, isAsked } from './fleet-text'
import { useFleetChange } from './queries'

export function AskButton({ device }: { device: FleetDevice }) {
  const host = useHost()
  const now = useNow()
  const ask = useFleetChange((id: string) => host.requestSync(id))
  return (
    <Button
      small
      icon={RefreshCw}
      pending={ask.isPending}
      disabled={isAsked(device, now)}
      title={`${device.name} sends and receives now, or as soon as it is online.`}
      aria-label={`Request sync: ${device.name}`}
      onClick={() => ask.mutate(device.id, { onError: (error) => toast.error(ApiError.from(error).message) })}
      data-testid="ask-sync"
    >
      Request sync
    </Button>
  )
}

export function AskSaid({ device }: { device: FleetDevice }) {
  const said = askText(device, useNow())
  if (!said) return null
  return (
    <span role="status" data-testid="ask-said" className={cx('tabular block truncate text-small', toneText[said.tone])}>
      {said.text}
    </span>
  )
}
