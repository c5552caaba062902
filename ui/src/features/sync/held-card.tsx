/** One change that is stuck. */
import { Check, RotateCw, Trash2 } from 'lucide-react'
import { Badge } from '@/components/badge'
import { Button } from '@/components/button'
import { tableWord } from '@/components/sync/table-words'
import { counted, formatCount } from '@/core/amount'
import { ago, moment } from '@/core/time'
import type { HeldUnit } from '@/core/types'
import { useNow } from '@/core/use-now'

type Props = {
  unit: HeldUnit
  retrying: boolean
  approving: boolean
  onRetry: () => void
  onApprove: () => void
  onDiscard: () => void
}

/** The hub's code for what its author may not do and somebody else may approve. */
const NEEDS_APPROVAL = 'BL403'

export function HeldCard({ unit, retrying, approving, onRetry, onApprove, onDiscard }: Props) {
  const now = useNow()
  const behind = unit.behind !== null
  const waits = unit.code === NEEDS_APPROVAL
  const facts = [
    unit.field && `Field ${unit.field.replace(/_(paise|milli|id)$/, '').replaceAll('_', ' ')}`,
    `Change ${formatCount(unit.unit)}${unit.changes > 1 ? `, ${counted(unit.changes, 'row')}` : ''}`,
    unit.retry_count > 0 && `tried ${unit.retry_count}×`,
  ].filter(Boolean)
  return (
    <li
      data-testid="held-unit"
      className="flex flex-wrap items-start gap-x-4 gap-y-2 rounded-lg border border-line bg-surface p-4"
    >
      <div className="min-w-64 flex-1">
        <p className="flex flex-wrap items-center gap-2">
          <span className="selectable font-semibold">{unit.label ?? `Change ${formatCount(unit.unit)}`}</span>
          <span className="text-faint">{tableWord(unit.table_name)}</span>
          {behind ? (
            <Badge>Waits behind change {formatCount(unit.behind ?? 0)}</Badge>
          ) : waits ? (
            <Badge tone="warn">Needs approval</Badge>
          ) : (
            <Badge tone="bad">Not accepted</Badge>
          )}
        </p>
        <p className="selectable mt-1">{unit.message}</p>
        <p
          className="tabular mt-1 text-small text-faint"
          title={[moment(unit.since), unit.code && `code ${unit.code}`].filter(Boolean).join(' · ')}
        >
          {facts.join(' · ')} · {ago(unit.since, now)}
        </p>
      </div>
      <div className="flex gap-2">
        <Button small look="danger" icon={Trash2} onClick={onDiscard}>
          Discard
        </Button>
        {waits ? (
          <Button small look="primary" icon={Check} pending={approving} onClick={onApprove} data-testid="held-approve">
            Approve
          </Button>
        ) : (
          <Button small icon={RotateCw} pending={retrying} onClick={onRetry}>
            Retry
          </Button>
        )}
      </div>
    </li>
  )
}
