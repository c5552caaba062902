/** Retires a computer or brings it back, and ends its user's membership on request. */
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { toast } from 'sonner'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { Switch } from '@/components/ui/switch'
import { counted } from '@/core/amount'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import type { FleetDevice } from '@/core/types'
import { useFleetChange } from './queries'

export function Retire({ device, owner }: { device: FleetDevice; owner: boolean }) {
  const host = useHost()
  const [asking, setAsking] = useState(false)
  const [ending, setEnding] = useState(false)
  const retired = device.retired_at !== null
  const person = owner ? device.person_id : null
  const end = useMutation({
    mutationFn: (id: string) => host.endMembership(id),
    onSuccess: (ended) =>
      toast.success(
        ended.sessions === null
          ? `${device.person ?? 'The person'} no longer belongs to the shop. Sign-ins may stay open for a while; they open nothing here.`
          : `${device.person ?? 'The person'} no longer belongs to the shop, and is signed out everywhere.`,
      ),
    onError: (error) =>
      toast.error(`${device.person ?? 'The person'} still belongs to the shop. ${ApiError.from(error).message}`),
  })
  const change = useFleetChange(
    (next: boolean) => host.setDeviceRetired(device.id, next),
    () => {
      setAsking(false)
      toast.success(retired ? 'Brought back' : 'Retired')
      if (!retired && ending && person) end.mutate(person)
    },
  )
  if (device.this) return null
  return (
    <div className="flex items-center gap-4 border-t border-line pt-5">
      <p className="flex-1 text-small text-faint">
        {retired
          ? 'Brought back, it sends what it holds and goes on under its old code.'
          : 'Sold, broken or lost? A retired computer can no longer sync under its name.'}
      </p>
      {retired ? (
        <Button pending={change.isPending} onClick={() => change.mutate(false)} data-testid="device-back">
          Bring back
        </Button>
      ) : (
        <Button variant="danger" onClick={() => setAsking(true)} data-testid="device-retire">
          Retire
        </Button>
      )}
      {change.error && !asking && <Notice kind="bad">{ApiError.from(change.error).message}</Notice>}
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={`Retire ${device.name}?`}
        text={
          device.pending > 0
            ? `It had ${counted(device.pending, 'change')} to send when it was last seen. ${device.pending === 1 ? 'It stays' : 'They stay'} on it and ${device.pending === 1 ? 'goes' : 'go'} through only if you bring it back.`
            : 'It had nothing left to send when it was last seen. Anything it wrote since stays on it and goes through only if you bring it back.'
        }
      >
        <p className="mt-3 text-quiet">
          What it already holds stays readable on it. {device.person ?? 'Whoever used it'}
          {device.person_email && ` (${device.person_email})`} still belongs to the shop and can sign in on another
          computer.
        </p>
        {person && (
          <div className="mt-3">
            <Switch checked={ending} onChange={setEnding} testId="device-end-person">
              End this membership, too
            </Switch>
          </div>
        )}
        {change.error && (
          <Notice kind="bad" className="mt-3">
            {ApiError.from(change.error).message}
          </Notice>
        )}
        <DialogActions onCancel={() => setAsking(false)}>
          <Button
            variant="danger"
            pending={change.isPending}
            onClick={() => change.mutate(true)}
            data-testid="device-retire-yes"
          >
            Retire
          </Button>
        </DialogActions>
      </Dialog>
    </div>
  )
}
