/** Changes the hub could not accept: what is wrong, and the two ways out. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { RotateCw, ShieldCheck } from 'lucide-react'
import { useState } from 'react'
import { toast } from 'sonner'
import { Button } from '@/components/button'
import { PageBody } from '@/components/page'
import { Empty, Failure, Loading } from '@/components/states'
import { StepLine } from '@/components/sync/step-line'
import { isCalm } from '@/components/sync/use-run-sync'
import { formatCount } from '@/core/amount'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import type { HeldUnit } from '@/core/types'
import { DiscardDialog } from './discard-dialog'
import { HeldCard } from './held-card'

export function HeldTab() {
  const host = useHost()
  const client = useQueryClient()
  const held = useQuery({ queryKey: keys.held, queryFn: () => host.heldUnits() })
  const [discarding, setDiscarding] = useState<HeldUnit | null>(null)
  const settled = {
    onSuccess: (left: HeldUnit[]) => {
      client.setQueryData(keys.held, left)
      toast(
        left.length === 0
          ? 'Accepted. Nothing needs attention any more.'
          : `${formatCount(left.length)} still not accepted`,
      )
    },
    onError: (error: Error) => (isCalm(error) ? toast : toast.error)(ApiError.from(error).message),
  }
  const retry = useMutation({ mutationFn: (unit: number | null) => host.retryHeld(unit), ...settled })
  const approve = useMutation({ mutationFn: (unit: number) => host.approveHeld(unit), ...settled })

  if (held.error) return <Failure error={held.error} retry={() => void held.refetch()} />
  if (!held.data) return <Loading rows={6} />
  if (held.data.length === 0)
    return (
      <Empty icon={ShieldCheck} title="Nothing needs attention">
        A change the hub cannot accept waits here with the reason. Everything else goes on meanwhile.
      </Empty>
    )

  return (
    <>
      <div className="flex items-center gap-3 px-5 py-3">
        <p className="flex-1 text-quiet">
          These changes are safe on this computer. Put right what is wrong, then try again; everything else goes on
          meanwhile.
        </p>
        <Button
          icon={RotateCw}
          pending={retry.isPending && retry.variables === null}
          onClick={() => {
            if (!retry.isPending) retry.mutate(null)
          }}
          data-testid="held-retry-all"
        >
          Retry all
        </Button>
      </div>
      <PageBody>
        {retry.isPending && <StepLine label="Trying again" />}
        <ul className="flex flex-col gap-3">
          {held.data.map((unit) => (
            <HeldCard
              key={unit.unit}
              unit={unit}
              retrying={retry.isPending && retry.variables === unit.unit}
              onRetry={() => {
                if (!retry.isPending) retry.mutate(unit.unit)
              }}
              approving={approve.isPending && approve.variables === unit.unit}
              onApprove={() => {
                if (!approve.isPending) approve.mutate(unit.unit)
              }}
              onDiscard={() => setDiscarding(unit)}
            />
          ))}
        </ul>
      </PageBody>
      <DiscardDialog unit={discarding} onClose={() => setDiscarding(null)} />
    </>
  )
}
