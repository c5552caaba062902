/** A held change with those that wait for it. Opening the record comes first, trying again next, Discard last. */
import { Check, Ellipsis, RotateCw, SquarePen, Trash2 } from 'lucide-react'
import { fieldTitle } from '@/components/history/field-text'
import { type Cause, needsApproval, needsPerson } from '@/components/sync/held'
import { tableLabel } from '@/components/sync/table-labels'
import { Badge } from '@/components/ui/badge'
import { Button, IconButton } from '@/components/ui/button'
import { Menu, MenuItem } from '@/components/ui/menu'
import { useT } from '@/core/l10n'
import { ago, moment } from '@/core/time'
import { useNow } from '@/core/use-now'
import { heldMessage, heldName } from './held-text'

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
  const t = useT()
  const { unit, waiting } = cause
  const approval = needsApproval(unit)
  const kind = tableLabel(t, unit.table_name)
  const name = heldName(t, unit)
  return (
    <li
      data-testid="held-unit"
      data-stop
      data-card={unit.unit}
      tabIndex={-1}
      className="flex min-w-0 flex-wrap items-start gap-x-4 gap-y-2 rounded-lg border border-line bg-surface px-3.5 py-2.5 -outline-offset-1"
    >
      <div className="min-w-64 flex-1 basis-96">
        <p className="flex min-h-7 flex-wrap items-center gap-2">
          <span className="selectable font-semibold">{name}</span>
          {unit.label && <span className="text-faint">{kind}</span>}
          {!needsPerson(unit) ? (
            <Badge>{t('held-by-itself')}</Badge>
          ) : approval ? (
            <Badge tone="warn">{t('held-approval')}</Badge>
          ) : (
            <Badge tone="bad">{t('held-not-accepted')}</Badge>
          )}
        </p>
        <p className="selectable">{heldMessage(t, unit)}</p>
        <Since cause={cause} />
        {waiting.length > 0 && (
          <details data-testid="held-waiting" className="mt-1.5 text-small text-quiet">
            <summary className="w-fit rounded hover:text-ink">{t('held-waiting', { count: waiting.length })}</summary>
            <ul className="mt-1 ml-4 list-disc">
              {waiting.map((one) => (
                <li key={one.unit} className="selectable">
                  {heldName(t, one)} {one.label && <span className="text-faint">{tableLabel(t, one.table_name)}</span>}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        {approval && (
          <Button
            small
            variant="primary"
            icon={Check}
            command="card.approve"
            pending={approving}
            onClick={onApprove}
            data-testid="held-approve"
          >
            {t('held-do-approve')}
          </Button>
        )}
        {onOpen && (
          <Button
            small
            variant={approval ? 'plain' : 'primary'}
            icon={SquarePen}
            command="card.open"
            onClick={onOpen}
            data-testid="held-open"
          >
            {t('held-open', { kind: kind.toLowerCase() })}
          </Button>
        )}
        {!approval && (
          <Button
            small
            icon={RotateCw}
            command="card.retry"
            pending={retrying}
            onClick={onRetry}
            data-testid="held-retry"
          >
            {t('held-retry')}
          </Button>
        )}
        <Menu trigger={<IconButton label={t('held-more', { name })} icon={Ellipsis} className="size-7!" />}>
          <MenuItem icon={Trash2} danger onClick={onDiscard} testId="held-discard">
            {t('held-discard')}
          </MenuItem>
        </Menu>
      </div>
    </li>
  )
}

/** A component of its own, so that only the time rerenders. */
function Since({ cause: { unit } }: { cause: Cause }) {
  const t = useT()
  const now = useNow()
  const values = { since: moment(unit.since), unit: unit.unit }
  const parts = [
    unit.field && t('held-field', { field: fieldTitle(t, unit.field) }),
    unit.retry_count > 0 && t('held-tried', { count: unit.retry_count }),
    ago(unit.since, now),
  ]
  return (
    <p
      className="tabular mt-0.5 text-small text-faint"
      title={unit.code ? t('held-support-code', { ...values, code: unit.code }) : t('held-support', values)}
    >
      {parts.filter(Boolean).join(' · ')}
    </p>
  )
}
