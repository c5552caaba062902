/** One change of a record. */
import { type LucideIcon, Pencil, Plus, RotateCcw, Trash2 } from 'lucide-react'
import { Badge } from '@/components/ui/badge'
import { IconButton } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'
import { texts } from '@/core/l10n'
import { moment } from '@/core/time'
import type { FieldChange, HistoryEntry } from '@/core/types'
import { did, earlier, said, when, whom } from './history-text'

type PutBack = (field: string, title: string, words: string, value: string) => void
type Props = {
  entry: HistoryEntry
  last: boolean
  /** The value each field has now. */
  present: Map<string, string>
  onPutBack?: PutBack
}

const pictures: Record<HistoryEntry['kind'], LucideIcon> = {
  added: Plus,
  changed: Pencil,
  deleted: Trash2,
  restored: RotateCcw,
}

export function Entry({ entry, last, present, onPutBack }: Props) {
  const Picture = pictures[entry.kind]
  return (
    <li className="relative flex gap-3 pb-5" data-testid="history-entry">
      {!last && <span aria-hidden className="absolute top-7 bottom-0 left-3.5 w-px bg-line" />}
      <span
        className={cx(
          'flex size-7 shrink-0 items-center justify-center rounded-full',
          entry.kind === 'deleted' ? 'bg-bad-soft text-bad' : 'bg-sunken text-quiet',
        )}
      >
        <Picture aria-hidden className="size-3.5" />
      </span>
      <div className="min-w-0 flex-1 pt-0.5">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span className="font-medium">{did[entry.kind]}</span>
          <time title={when(entry)} className="tabular text-small text-faint">
            {moment(entry.made_at)}
          </time>
          <Became entry={entry} />
        </p>
        <p className="text-small text-quiet">
          {whom(entry.who)}
          {entry.who.email && <span className="selectable ml-2 text-faint">{entry.who.email}</span>}
        </p>
        {entry.fields.length > 0 && (
          <ul className="mt-1.5 flex flex-col gap-1">
            {entry.fields.map((field) => (
              <Field key={field.field} entry={entry} field={field} present={present} onPutBack={onPutBack} />
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}

function Became({ entry }: { entry: HistoryEntry }) {
  const lost = entry.fields.some((field) => field.verdict === 'lost')
  if (entry.outcome === 'waiting') return <Badge title="Safe on this computer">Not sent yet</Badge>
  if (entry.outcome === 'held')
    return (
      <Badge tone="bad" title="See Sync, Needs attention">
        Not accepted by the hub
      </Badge>
    )
  if (entry.outcome === 'conflict')
    return lost ? <Badge tone="warn">Came too late</Badge> : <Badge tone="accent">Won over another edit</Badge>
  if (entry.outcome === 'merged')
    return <Badge title="Something else was changed elsewhere at the same time; both were kept">Merged</Badge>
  return null
}

function Field({ entry, field, present, onPutBack }: { field: FieldChange } & Omit<Props, 'last'>) {
  const words = said(field)
  const back = earlier(entry, field)
  const offers = onPutBack && back && present.get(field.field) !== back.value
  return (
    <li className="group flex min-h-6 items-start gap-2">
      <span className="w-28 shrink-0 truncate text-quiet" title={texts().say(field.title)}>
        {texts().say(field.title)}
      </span>
      <span className="selectable min-w-0 flex-1 break-words">
        {words ? (
          <span className={cx(field.verdict === 'lost' && 'text-warn')}>{words}</span>
        ) : entry.kind === 'added' ? (
          <span className="tabular">{field.after && texts().say(field.after)}</span>
        ) : (
          <span className="tabular">
            <span className="text-faint line-through decoration-line-strong">
              {texts().say(field.before ?? '(empty)')}
            </span>
            <span className="text-faint"> → </span>
            {field.after !== null ? texts().say(field.after) : <span className="text-faint">(empty)</span>}
            {field.verdict === 'won' && (
              <span className="block text-small text-faint">Later than an edit its author had not seen</span>
            )}
          </span>
        )}
      </span>
      {offers && (
        <IconButton
          label={`Put ${back.words} back`}
          icon={RotateCcw}
          data-testid="put-back"
          onClick={() => onPutBack(field.field, texts().say(field.title), back.words, back.value)}
          className="size-6! text-faint opacity-60 group-hover:opacity-100 focus-visible:opacity-100"
        />
      )}
    </li>
  )
}
