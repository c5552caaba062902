/** One change of a record. */
import { type LucideIcon, Pencil, Plus, RotateCcw, Trash2 } from 'lucide-react'
import { Badge } from '@/components/ui/badge'
import { IconButton } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'
import { type Texts, useT } from '@/core/l10n'
import { moment } from '@/core/time'
import type { FieldChange, HistoryEntry } from '@/core/types'
import { FieldLine } from './field-line'
import { earlier, said, shown, when, whom } from './history-text'

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
  const t = useT()
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
          <span className="font-medium">{t(`history-${entry.kind}`)}</span>
          <time title={when(t, entry)} className="tabular text-small text-faint">
            {moment(entry.made_at)}
          </time>
          <Became t={t} entry={entry} />
        </p>
        <p className="text-small text-quiet">
          {whom(t, entry.who)}
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

function Became({ t, entry }: { t: Texts; entry: HistoryEntry }) {
  const lost = entry.fields.some((field) => field.verdict === 'lost')
  if (entry.outcome === 'waiting') return <Badge title={t('history-not-sent-means')}>{t('history-not-sent')}</Badge>
  if (entry.outcome === 'held')
    return (
      <Badge tone="bad" title={t('history-held-means')}>
        {t('history-held')}
      </Badge>
    )
  if (entry.outcome === 'conflict')
    return lost ? <Badge tone="warn">{t('history-too-late')}</Badge> : <Badge tone="accent">{t('history-won')}</Badge>
  if (entry.outcome === 'merged') return <Badge title={t('history-merged-means')}>{t('history-merged')}</Badge>
  return null
}

function Field({ entry, field, present, onPutBack }: { field: FieldChange } & Omit<Props, 'last'>) {
  const t = useT()
  const words = said(t, field)
  const back = earlier(t, entry, field)
  const offers = onPutBack && back && present.get(field.field) !== back.value
  const title = t.say(field.title)
  const button = offers && (
    <IconButton
      label={t('history-put-back', { value: back.words })}
      icon={RotateCcw}
      data-testid="put-back"
      onClick={() => onPutBack(field.field, title, back.words, back.value)}
      className="size-6! text-faint opacity-60 group-hover:opacity-100 focus-visible:opacity-100"
    />
  )
  return (
    <FieldLine title={title} action={button}>
      {words ? (
        <span className={cx(field.verdict === 'lost' && 'text-warn')}>{words}</span>
      ) : entry.kind === 'added' ? (
        <span className="tabular">{shown(t, field.after)}</span>
      ) : (
        <span className="tabular">
          <span className="text-faint line-through decoration-line-strong">{shown(t, field.before)}</span>
          <span className="text-faint"> → </span>
          <span className={cx(field.after === null && 'text-faint')}>{shown(t, field.after)}</span>
          {field.verdict === 'won' && <span className="block text-small text-faint">{t('history-won-means')}</span>}
        </span>
      )}
    </FieldLine>
  )
}
