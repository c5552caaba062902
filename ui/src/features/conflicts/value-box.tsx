/** One of the two values of a conflict, with who wrote it, where and when. Pressing it makes it stand. */
import { ShownValue } from '@/components/history/shown-value'
import { storedValue } from '@/components/history/field-text'
import { cx } from '@/components/ui/cx'
import { Keys } from '@/components/ui/keys'
import { useT } from '@/core/l10n'
import { moment } from '@/core/time'
import type { Conflict } from '@/core/types'
import type { Box } from './conflict-choice'
import { attribution, sideText } from './conflict-text'

type Props = {
  conflict: Conflict
  box: Box
  command: 'card.first' | 'card.second'
  /** What was chosen, once it is resolved: this value or not. */
  chosen: boolean | null
  pending: boolean
  onChoose: () => void
}

export function ValueBox({ conflict, box, command, chosen, pending, onChoose }: Props) {
  const t = useT()
  const { side, newer, stands, choice } = box
  const value = sideText(t, conflict, side)
  const own = conflict.kind === 'edit' || (conflict.kind === 'deleted' && side === conflict.ours)
  const pressable = chosen === null && choice !== null
  const role = newer
    ? stands
      ? 'conflict-newer-stands'
      : 'conflict-newer'
    : stands
      ? 'conflict-older-stands'
      : 'conflict-older'
  const marked = chosen ?? stands

  return (
    <button
      type="button"
      disabled={!pressable}
      aria-disabled={pending || undefined}
      title={pressable ? t(stands ? 'conflict-keep-value' : 'conflict-take-value', { value }) : value}
      onClick={() => {
        if (!pending) onChoose()
      }}
      data-testid={stands ? 'conflict-keep' : 'conflict-take'}
      className={cx(
        'flex min-w-0 flex-col rounded-md border px-3 py-1.5 text-left',
        marked ? 'border-accent bg-accent-soft' : 'border-line-strong bg-surface',
        pressable && 'hover:border-accent hover:bg-hover',
        chosen === false && 'border-line text-quiet line-through decoration-line-strong',
      )}
    >
      {/* The value is what one decides by: with large text the words beside it go below. */}
      <span className="flex w-full flex-wrap items-center gap-x-2">
        <span className="min-w-[min(100%,9rem)] flex-1 truncate font-semibold">
          {own ? (
            <ShownValue field={conflict.field} value={storedValue(conflict.field, side.value.value)} words={value} />
          ) : (
            value
          )}
        </span>
        <span className={cx('shrink-0 text-tiny', marked ? 'text-accent-text' : 'text-faint')}>{t(role)}</span>
        {pressable && (
          <span aria-hidden>
            <Keys of={command} />
          </span>
        )}
      </span>
      <span className="tabular w-full text-small break-words text-quiet">
        {attribution(t, side)} · {moment(side.at)}
      </span>
    </button>
  )
}
