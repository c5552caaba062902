/** A new computer that waits for an owner's approval. */
import { Check } from 'lucide-react'
import { toast } from 'sonner'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'
import type { FleetDevice } from '@/core/types'
import { useFleetChange } from './queries'

export function Approve({ device, owner }: { device: FleetDevice; owner: boolean }) {
  const t = useT()
  const host = useHost()
  const approve = useFleetChange(
    () => host.approveDevice(device.id),
    () => toast.success(t('device-approved')),
  )
  const { person, person_email: email } = device
  return (
    <div className="flex flex-col gap-3">
      <Notice kind="warn">
        {person === null
          ? t('device-set-up-nobody')
          : email === null
            ? t('device-set-up', { person })
            : t('device-set-up-as', { person, email })}
      </Notice>
      {approve.error && <Notice kind="bad">{t.say(ApiError.from(approve.error).said)}</Notice>}
      {owner && (
        <Button
          variant="primary"
          icon={Check}
          className="self-start"
          pending={approve.isPending}
          onClick={() => approve.mutate(undefined)}
          data-testid="device-approve"
        >
          {t('device-approve')}
        </Button>
      )}
    </div>
  )
}
