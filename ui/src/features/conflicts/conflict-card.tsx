/** A conflict: a sentence, both values with who wrote them and when, and the choices. */
import { Pencil } from 'lucide-react'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { cx } from '@/components/ui/cx'
import { Notice } from '@/components/ui/notice'
import { texts } from '@/core/l10n'
import { moment } from '@/core/time'
import type { Choice, Conflict, Side } from '@/core/types'
import { choices, decisionText, losingSide, attribution, winningSide } from './conflict-text'
import { RecordLink } from './record-link'

type Props = {
  conflict: Conflict
  ticked: boolean
  pending: boolean
  onTick?: (on: boolean) => void
  onChoice: (choice: Choice) => void
  onEdit: () => void
}

export function ConflictCard({ conflict, ticked, pending, onTick, onChoice, onEdit }: Props) {
  const open = conflict.state !== 'settled'
  return (
    <li
      data-stop
      tabIndex={-1}
      data-testid="conflict"
      className={cx(
        'flex gap-3 rounded-lg border bg-surface p-4 -outline-offset-1',
        ticked ? 'border-accent' : 'border-line',
      )}
    >
      {onTick && (
        <span className="pt-0.5">
          <Checkbox
            checked={ticked}
            onChange={onTick}
            label={`Select ${texts().say(conflict.title)} of ${texts().say(conflict.label)}`}
          />
        </span>
      )}
      <div className="flex min-w-0 flex-1 flex-col gap-2.5">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <RecordLink table={conflict.table_name} id={conflict.record_id} label={texts().say(conflict.label)} />
          <span className="text-faint">{texts().say(conflict.title)}</span>
          <StateBadge conflict={conflict} />
        </p>
        <p className="selectable text-quiet">{texts().say(conflict.words)}</p>
        <Values conflict={conflict} />
        {conflict.state === 'contested' && (
          <Notice kind="warn">
            People decided differently without knowing of each other. The value now is{' '}
            {texts().say(conflict.present?.shown ?? 'not on this computer')}; decide once more.
          </Notice>
        )}
        {conflict.state === 'open' && conflict.moved_on && conflict.present && (
          <Notice kind="info">
            The record has been changed since: now it is{' '}
            {conflict.kind === 'edit' ? texts().say(conflict.present.shown) : inBin(conflict)}.
          </Notice>
        )}
        {conflict.decisions.length > 0 && (
          <ul className="tabular text-small text-quiet">
            {conflict.decisions.map((decision) => (
              <li key={`${decision.at} ${decision.choice}`}>{decisionText(decision)}</li>
            ))}
          </ul>
        )}
        {open && <Choices conflict={conflict} pending={pending} onChoice={onChoice} onEdit={onEdit} />}
      </div>
    </li>
  )
}

const inBin = (conflict: Conflict) => (conflict.in_bin ? 'deleted' : 'not deleted')

function StateBadge({ conflict }: { conflict: Conflict }) {
  if (conflict.state === 'settled') return <Badge tone="ok">Resolved</Badge>
  if (conflict.state === 'contested') return <Badge tone="warn">Decided differently</Badge>
  if (!conflict.confirmed)
    return <Badge title="This computer found the conflict; the hub learns of it at the next sync">Not sent yet</Badge>
  return conflict.in_bin && conflict.kind === 'edit' ? <Badge>In the recycle bin</Badge> : null
}

/** The value both started from, the losing one, and the winning one. */
function Values({ conflict }: { conflict: Conflict }) {
  const [lost, stood] = [losingSide(conflict), winningSide(conflict)]
  return (
    <dl className="grid grid-cols-1 gap-2 sm:grid-cols-3">
      <Value title="Before" shown={texts().say(conflict.base.shown)} />
      <Value title="Earlier" shown={sideShown(conflict, lost === conflict.ours)} side={lost} />
      <Value
        title={conflict.moved_on ? 'Later' : 'Later · stands'}
        shown={sideShown(conflict, stood === conflict.ours)}
        side={stood}
        stands={!conflict.moved_on}
      />
    </dl>
  )
}

/** A deletion wrote no value, so it is shown as "deleted". */
function sideShown(conflict: Conflict, ours: boolean): string {
  if (conflict.kind === 'deleted') return ours ? texts().say(conflict.ours.value.shown) : 'deleted'
  const side = ours ? conflict.ours : conflict.theirs
  if (conflict.kind === 'edit') return texts().say(side.value.shown)
  return side.value.value === null ? 'changed it' : 'deleted it'
}

type ValueProps = { title: string; shown: string; side?: Side; stands?: boolean }

function Value({ title, shown, side, stands }: ValueProps) {
  return (
    <div className={cx('min-w-0 rounded-md px-3 py-2', stands ? 'bg-accent-soft' : 'bg-sunken')}>
      <dt className="text-tiny text-faint">{title}</dt>
      <dd className="selectable font-medium break-words">{shown}</dd>
      {side && (
        <dd className="tabular mt-0.5 text-small text-quiet">
          {attribution(side)}
          <span className="block">{moment(side.at)}</span>
        </dd>
      )}
    </div>
  )
}

type ChoicesProps = Pick<Props, 'conflict' | 'pending' | 'onChoice' | 'onEdit'>

function Choices({ conflict, pending, onChoice, onEdit }: ChoicesProps) {
  const { keep, take, edit } = choices(conflict)
  return (
    <div className="flex flex-wrap gap-2">
      <Button small pending={pending} onClick={() => onChoice({ choice: 'keep' })} data-testid="conflict-keep">
        {keep}
      </Button>
      {take && (
        <Button small pending={pending} onClick={() => onChoice({ choice: 'take' })} data-testid="conflict-take">
          {take}
        </Button>
      )}
      {edit && (
        <Button small variant="quiet" icon={Pencil} onClick={onEdit} data-testid="conflict-edit">
          Enter another value…
        </Button>
      )}
    </div>
  )
}
