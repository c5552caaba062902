/** Requests a sync from a device, and shows when it was requested and answered. */
import { RefreshCw } from 'lucide-react'
import { toast } from 'sonner'
import { toneText } from '@/components/sync/state-icon'
import { Button } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'
import type { FleetDevice } from '@/core/types'
import { useNow } from '@/core/use-now'
import { askText, deviceName, isAsked } from './fleet-text'
import { useFleetChange } from './queries'

export function AskButton({ device }: { device: FleetDevice }) {
  const t = useT()
  const host = useHost()
  const name = deviceName(t, device)
  const now = useNow()
  const ask = useFleetChange((id: string) => host.requestSync(id))
  return (
    <Button
      small
      icon={RefreshCw}
      pending={ask.isPending}
      disabled={isAsked(device, now)}
      title={t('device-ask-means', { name })}
      aria-label={t('device-ask-of', { name })}
      onClick={() => ask.mutate(device.id, { onError: (error) => toast.error(t.say(ApiError.from(error).said)) })}
      data-testid="ask-sync"
    >
      {t('device-ask')}
    </Button>
  )
}

export function AskSaid({ device }: { device: FleetDevice }) {
  const said = askText(useT(), device, useNow())
  if (!said) return null
  return (
    <span role="status" data-testid="ask-said" className={cx('tabular block truncate text-small', toneText[said.tone])}>
      {said.text}
    </span>
  )
}
