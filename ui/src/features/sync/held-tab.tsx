/** Changes the hub did not accept, by cause, with what can be done about each. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { RotateCw, ShieldCheck } from 'lucide-react'
import { useState } from 'react'
import { toast } from 'sonner'
import { useToRecord } from '@/components/records/to-record'
import { heldCauses } from '@/components/sync/held'
import { StepLine } from '@/components/sync/step-line'
import { isBenign } from '@/components/sync/use-run-sync'
import { Button } from '@/components/ui/button'
import { PageBody } from '@/components/ui/page'
import { Empty, Failure, Loading } from '@/components/ui/states'
import { formatCount } from '@/core/amount'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useHeld } from '@/core/queries'
import type { HeldUnit } from '@/core/types'
import { DiscardDialog } from './discard-dialog'
import { HeldCard } from './held-card'
import { heldIntro } from './held-text'

export function HeldTab() {
  const toRecord = useToRecord()
  const host = useHost()
  const client = useQueryClient()
  const held = useHeld()
  const [discarding, setDiscarding] = useState<HeldUnit | null>(null)
  const settled = {
    onSuccess: (left: HeldUnit[]) => {
      client.setQueryData(keys.held, left)
      toast(
        left.length === 0
          ? 'Accepted. Nothing needs attention any more.'
          : `${formatCount(heldCauses(left).length)} still not accepted`,
      )
    },
    onError: (error: Error) => (isBenign(error) ? toast : toast.error)(ApiError.from(error).message),
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

  const causes = heldCauses(held.data)
  const retryOne = (unit: number | null) => {
    if (!retry.isPending) retry.mutate(unit)
  }
  return (
    <>
      <div className="flex max-w-6xl items-center gap-3 px-5 py-3">
        <p className="flex-1 text-quiet">{heldIntro(causes)}</p>
        <Button
          icon={RotateCw}
          pending={retry.isPending && retry.variables === null}
          onClick={() => retryOne(null)}
          data-testid="held-retry-all"
        >
          Retry all
        </Button>
      </div>
      <PageBody>
        {retry.isPending && <StepLine label="Trying again" />}
        <ul className="flex flex-col gap-3">
          {causes.map((cause) => {
            const { unit, table_name: table, record_id: record } = cause.unit
            return (
              <HeldCard
                key={unit}
                cause={cause}
                onOpen={table && record ? toRecord(table, record) : null}
                retrying={retry.isPending && retry.variables === unit}
                onRetry={() => retryOne(unit)}
                approving={approve.isPending && approve.variables === unit}
                onApprove={() => {
                  if (!approve.isPending) approve.mutate(unit)
                }}
                onDiscard={() => setDiscarding(cause.unit)}
              />
            )
          })}
        </ul>
      </PageBody>
      <DiscardDialog unit={discarding} onClose={() => setDiscarding(null)} />
    </>
  )
}
