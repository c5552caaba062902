/** A held change with those that wait for it. Opening the record comes first, Retry next, Discard last. */
import { Check, Ellipsis, RotateCw, SquarePen, Trash2 } from 'lucide-react'
import { type Cause, needsApproval, needsPerson } from '@/components/sync/held'
import { tableLabel } from '@/components/sync/table-labels'
import { Badge } from '@/components/ui/badge'
import { Button, IconButton } from '@/components/ui/button'
import { Menu, MenuItem } from '@/components/ui/menu'
import { texts } from '@/core/l10n'
import { formatCount } from '@/core/amount'
import { ago, moment } from '@/core/time'
import { useNow } from '@/core/use-now'
import { heldMessage, heldName, waitingTitle } from './held-text'

type Props = {
  cause: Cause
  retrying: boolean
  approving: boolean
  /** Null if the record has no screen. */
  onOpen: (() => void) | null
  onRetry: () => void
  onApprove: () => void
  onDiscard: () => void
}

export function HeldCard({ cause, retrying, approving, onOpen, onRetry, onApprove, onDiscard }: Props) {
  const now = useNow()
  const { unit, waiting } = cause
  const approval = needsApproval(unit)
  const word = tableLabel(unit.table_name)
  const support = [moment(unit.since), `change ${formatCount(unit.unit)}`, unit.code && `code ${unit.code}`]
  return (
    <li
      data-testid="held-unit"
      className="flex flex-wrap items-start gap-x-4 gap-y-2 rounded-lg border border-line bg-surface p-4"
    >
      <div className="min-w-64 flex-1">
        <p className="flex flex-wrap items-center gap-2">
          <span className="selectable font-semibold">{texts().say(heldName(unit))}</span>
          <span className="text-faint">{unit.label !== null && word}</span>
          {!needsPerson(unit) ? (
            <Badge>Goes by itself</Badge>
          ) : approval ? (
            <Badge tone="warn">Needs approval</Badge>
          ) : (
            <Badge tone="bad">Not accepted</Badge>
          )}
        </p>
        <p className="selectable mt-1">{texts().say(heldMessage(unit))}</p>
        <p className="tabular mt-1 text-small text-faint" title={support.filter(Boolean).join(' · ')}>
          {unit.retry_count > 0 && `Tried ${formatCount(unit.retry_count)}× · `}
          {ago(unit.since, now)}
        </p>
        {waiting.length > 0 && (
          <details data-testid="held-waiting" className="mt-2 text-small text-quiet">
            <summary className="w-fit rounded hover:text-ink">{waitingTitle(cause)}</summary>
            <ul className="mt-1 ml-4 list-disc">
              {waiting.map((one) => (
                <li key={one.unit} className="selectable">
                  {texts().say(heldName(one))}{' '}
                  {one.label !== null && <span className="text-faint">{tableLabel(one.table_name)}</span>}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <div className="flex gap-2">
        {approval && (
          <Button
            small
            variant="primary"
            icon={Check}
            pending={approving}
            onClick={onApprove}
            data-testid="held-approve"
          >
            Approve
          </Button>
        )}
        {onOpen && (
          <Button
            small
            variant={approval ? 'plain' : 'primary'}
            icon={SquarePen}
            onClick={onOpen}
            data-testid="held-open"
          >
            Open {word.toLowerCase()}
          </Button>
        )}
        {!approval && (
          <Button small icon={RotateCw} pending={retrying} onClick={onRetry} data-testid="held-retry">
            Retry
          </Button>
        )}
        <Menu trigger={<IconButton label={`More for ${heldName(unit)}`} icon={Ellipsis} className="size-7!" />}>
          <MenuItem icon={Trash2} danger onClick={onDiscard} testId="held-discard">
            Discard…
          </MenuItem>
        </Menu>
      </div>
    </li>
  )
}
