/** Changes the hub did not accept, by cause, with what can be done about each. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { RotateCw, ShieldCheck } from 'lucide-react'
import { useState } from 'react'
import { toast } from 'sonner'
import { useToRecord } from '@/components/records/to-record'
import { type Cause, heldCauses, needsApproval } from '@/components/sync/held'
import { StepLine } from '@/components/sync/step-line'
import { useCards } from '@/components/sync/use-cards'
import { isBenign } from '@/components/sync/use-run-sync'
import { cardColumns, WideBody } from '@/components/sync/wide-body'
import { Button } from '@/components/ui/button'
import { Empty, Failure, Loading } from '@/components/ui/states'
import { useCommand } from '@/core/commands'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useT } from '@/core/l10n'
import { useHeld } from '@/core/queries'
import type { HeldUnit } from '@/core/types'
import { DiscardDialog } from './discard-dialog'
import { HeldCard } from './held-card'
import { heldIntro } from './held-text'

export function HeldTab() {
  const t = useT()
  const toRecord = useToRecord()
  const host = useHost()
  const client = useQueryClient()
  const held = useHeld()
  const [discarding, setDiscarding] = useState<HeldUnit | null>(null)
  const settled = {
    onSuccess: (left: HeldUnit[]) => {
      client.setQueryData(keys.held, left)
      toast(left.length === 0 ? t('held-done') : t('held-left', { count: heldCauses(left).length }))
    },
    onError: (error: Error) => (isBenign(error) ? toast : toast.error)(t.say(ApiError.from(error).said)),
  }
  const retry = useMutation({ mutationFn: (unit: number | null) => host.retryHeld(unit), ...settled })
  const approve = useMutation({ mutationFn: (unit: number) => host.approveHeld(unit), ...settled })

  const causes = held.data && heldCauses(held.data)
  const cards = useCards(causes?.map(({ unit }) => String(unit.unit)))
  const opening = ({ unit: { table_name: table, record_id: record } }: Cause) =>
    table && record ? toRecord(table, record) : null
  const retryOne = (unit: number | null) => {
    if (!retry.isPending) retry.mutate(unit)
  }
  const approveOne = (unit: number) => {
    if (!approve.isPending) approve.mutate(unit)
  }
  const withCause = (act: (cause: Cause) => void) => () => {
    const cause = causes?.find(({ unit }) => String(unit.unit) === cards.current())
    if (cause) act(cause)
  }
  const there = { enabled: Boolean(causes?.length) }
  useCommand(
    'card.open',
    withCause((cause) => opening(cause)?.()),
    there,
  )
  useCommand(
    'card.retry',
    withCause(({ unit }) => {
      if (!needsApproval(unit)) retryOne(unit.unit)
    }),
    there,
  )
  useCommand(
    'card.approve',
    withCause(({ unit }) => {
      if (needsApproval(unit)) approveOne(unit.unit)
    }),
    there,
  )

  if (held.error) return <Failure error={held.error} retry={() => void held.refetch()} />
  if (!causes) return <Loading rows={6} />
  if (causes.length === 0)
    return (
      <Empty icon={ShieldCheck} title={t('held-empty')}>
        {t('held-empty-text')}
      </Empty>
    )

  return (
    <>
      <div className="flex items-center gap-3 px-5 py-3">
        <p className="flex-1 text-quiet">{heldIntro(t, causes)}</p>
        <Button
          icon={RotateCw}
          pending={retry.isPending && retry.variables === null}
          onClick={() => retryOne(null)}
          data-testid="held-retry-all"
        >
          {t('held-retry-all')}
        </Button>
      </div>
      <WideBody>
        {retry.isPending && <StepLine label={t('held-trying')} />}
        <ul aria-label={t('held-list')} {...cards.list} className={cardColumns}>
          {causes.map((cause) => {
            const { unit } = cause.unit
            return (
              <HeldCard
                key={unit}
                cause={cause}
                onOpen={opening(cause)}
                retrying={retry.isPending && retry.variables === unit}
                onRetry={() => retryOne(unit)}
                approving={approve.isPending && approve.variables === unit}
                onApprove={() => approveOne(unit)}
                onDiscard={() => setDiscarding(cause.unit)}
              />
            )
          })}
        </ul>
      </WideBody>
      <DiscardDialog unit={discarding} onClose={() => setDiscarding(null)} />
    </>
  )
}
