/** A new computer that waits for an owner's approval. */
import { Check } from 'lucide-react'
import { toast } from 'sonner'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import type { FleetDevice } from '@/core/types'
import { useFleetChange } from './queries'

export function Approve({ device, owner }: { device: FleetDevice; owner: boolean }) {
  const host = useHost()
  const approve = useFleetChange(
    () => host.approveDevice(device.id),
    () => toast.success('Approved. It syncs when it next tries.'),
  )
  return (
    <div className="flex flex-col gap-3">
      <Notice kind="warn">
        {device.person ?? 'Somebody'} set this computer up
        {device.person_email && ` as ${device.person_email}`}. It neither sends nor receives until an owner approves it.
        Retire it if nobody knows it.
      </Notice>
      {approve.error && <Notice kind="bad">{ApiError.from(approve.error).message}</Notice>}
      {owner && (
        <Button
          variant="primary"
          icon={Check}
          className="self-start"
          pending={approve.isPending}
          onClick={() => approve.mutate(undefined)}
          data-testid="device-approve"
        >
          Approve this computer
        </Button>
      )}
    </div>
  )
}
