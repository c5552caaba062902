/** A conflict: two values one presses, and what else can be done about it. Resolved, it stays where it is. */
import { History, Pencil, RotateCcw, Undo2 } from 'lucide-react'
import { useId } from 'react'
import { Badge } from '@/components/ui/badge'
import { Button, IconButton } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { cx } from '@/components/ui/cx'
import { useT } from '@/core/l10n'
import type { Choice, Conflict } from '@/core/types'
import { boxes, isEditable, keepsOther } from './conflict-choice'
import { decisionText, presentText } from './conflict-text'
import { ValueBox } from './value-box'

/** What a card was resolved with: a value that was pressed, another one, or, for what others resolved, nothing known. */
export type Done = { words: string; box: number | null; back?: () => Promise<unknown> }

export type CardActions = {
  onTick: (on: boolean) => void
  onChoice: (choice: Choice) => void
  onEdit: () => void
  onOpen: () => void
  onHistory: () => void
  onUndo: () => void
  /** Makes a resolved conflict one that can be chosen about again. */
  onReopen: () => void
}

type Props = CardActions & {
  conflict: Conflict
  ticked: boolean
  /** Absent where cards are not selected. */
  selectable: boolean
  pending: boolean
  done: Done | null
  /** Taken back, or opened again: it can be chosen about although it counts as resolved. */
  reopened: boolean
  flash: boolean
}

export function ConflictCard(props: Props) {
  const { conflict, ticked, selectable, pending, done, reopened, flash } = props
  const t = useT()
  const words = useId()
  const resolved = conflict.state === 'settled' && !reopened
  const [first, second] = boxes(conflict)
  const chosen = (index: number) =>
    done ? done.box === index : resolved ? boxes(conflict)[index]?.stands === true : null
  const label = t.say(conflict.label)
  const title = t.say(conflict.title)

  return (
    <li
      data-stop
      data-card={conflict.id}
      data-resolved={done || resolved ? true : undefined}
      tabIndex={-1}
      aria-describedby={words}
      data-testid="conflict"
      className={cx(
        'flex min-w-0 flex-col gap-2 rounded-lg border bg-surface px-3.5 py-2.5 -outline-offset-1',
        ticked ? 'border-accent' : 'border-line',
        flash && 'highlight',
      )}
    >
      <div className="flex min-h-7 items-center gap-2">
        {selectable && !done && (
          <Checkbox
            checked={ticked}
            onChange={props.onTick}
            label={t('conflict-select', { field: title, record: label })}
          />
        )}
        <p className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2" title={t.say(conflict.words)}>
          <button
            type="button"
            onClick={props.onOpen}
            className="max-w-full truncate rounded text-left font-semibold text-accent-text underline-offset-2 hover:underline"
          >
            {label}
          </button>
          <span className={cx('text-quiet', done && 'line-through decoration-line-strong')}>{title}</span>
          <span className="truncate text-small text-faint">
            {t('conflict-before', { value: t.say(conflict.base.shown) })}
          </span>
          <StateBadge conflict={conflict} done={done !== null} reopened={reopened} />
        </p>
        <Tools {...props} resolved={resolved} />
      </div>
      <span id={words} className="sr-only">
        {t.say(conflict.words)}
      </span>
      <div role="group" aria-label={t('conflict-values')} className="grid grid-cols-2 gap-2">
        {[first, second].map((box, index) => (
          <ValueBox
            key={box.newer ? 'newer' : 'older'}
            conflict={conflict}
            box={box}
            command={index === 0 ? 'card.first' : 'card.second'}
            chosen={chosen(index)}
            pending={pending}
            onChoose={() => box.choice && props.onChoice(box.choice)}
          />
        ))}
      </div>
      {resolved && !done && conflict.decisions.length > 0 && (
        <ul className="tabular text-small text-quiet">
          {conflict.decisions.map((decision) => (
            <li key={`${decision.at} ${decision.choice}`}>{decisionText(t, decision)}</li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** The buttons at the card's right edge. Undo stands where another value was offered, away from the values. */
function Tools(props: Props & { resolved: boolean }) {
  const { conflict, done, pending, resolved } = props
  const t = useT()
  return (
    <span className="flex shrink-0 items-center gap-1">
      {done ? (
        <>
          <span role="status" className="max-w-60 truncate text-small text-ok">
            {done.words}
          </span>
          {done.back && (
            <Button
              small
              variant="quiet"
              icon={Undo2}
              command="card.undo"
              onClick={props.onUndo}
              data-testid="conflict-undo"
            >
              {t('do-undo')}
            </Button>
          )}
        </>
      ) : resolved ? (
        <Button small variant="quiet" icon={RotateCcw} onClick={props.onReopen} data-testid="conflict-again">
          {t('conflict-again')}
        </Button>
      ) : (
        <>
          {keepsOther(conflict) && (
            <Button
              small
              pending={pending}
              onClick={() => props.onChoice({ choice: 'keep' })}
              data-testid="conflict-keep"
              className="max-w-64"
            >
              <span className="truncate">
                {conflict.present ? t('conflict-keep-now', { value: presentText(t, conflict) }) : t('conflict-leave')}
              </span>
            </Button>
          )}
          {isEditable(conflict) && (
            <Button
              small
              variant="quiet"
              icon={Pencil}
              command="card.other"
              pending={pending}
              onClick={props.onEdit}
              data-testid="conflict-edit"
            >
              {t('conflict-other')}
            </Button>
          )}
        </>
      )}
      <IconButton
        label={t('conflict-history', { record: t.say(conflict.label) })}
        icon={History}
        command="card.history"
        onClick={props.onHistory}
        className="size-7!"
      />
    </span>
  )
}

function StateBadge({ conflict, done, reopened }: { conflict: Conflict; done: boolean; reopened: boolean }) {
  const t = useT()
  if (done) return null
  if (reopened)
    return (
      <Badge tone="warn" title={t('conflict-badge-undone-means')}>
        {t('conflict-badge-undone')}
      </Badge>
    )
  if (conflict.state === 'settled') return <Badge tone="ok">{t('conflict-badge-resolved')}</Badge>
  if (conflict.state === 'contested')
    return (
      <Badge tone="warn" title={t('conflict-badge-contested-means')}>
        {t('conflict-badge-contested')}
      </Badge>
    )
  if (!conflict.confirmed)
    return <Badge title={t('conflict-badge-not-sent-means')}>{t('conflict-badge-not-sent')}</Badge>
  return conflict.in_bin && conflict.kind === 'edit' ? <Badge>{t('conflict-badge-in-bin')}</Badge> : null
}
