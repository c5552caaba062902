/** A change of the queue; opened, it tells what was written, field by field. */
import { ChevronRight, SquarePen } from 'lucide-react'
import { FieldLine } from '@/components/history/field-line'
import { ShownValue } from '@/components/history/shown-value'
import { useToRecord } from '@/components/records/to-record'
import { tableLabel } from '@/components/sync/table-labels'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'
import { useT } from '@/core/l10n'
import { moment } from '@/core/time'
import type { QueueRow as Row } from '@/core/types'
import { operationLabel, queueFields, statusLabel } from './queue-text'

export const queueColumns =
  'grid grid-cols-[1rem_minmax(0,3fr)_4.75rem_7.25rem_5rem] @[44rem]:grid-cols-[1rem_minmax(0,3fr)_minmax(0,1fr)_5.5rem_7.75rem_5.25rem] items-center gap-x-3 px-4'

/** A column for which there is no room in a narrow list. */
export const wideOnly = 'hidden @[44rem]:block'

type Props = { row: Row; open: boolean; onToggle: () => void }

export function QueueRow({ row, open, onToggle }: Props) {
  const t = useT()
  const status = statusLabel(t, row.status)
  const kind = tableLabel(t, row.table_name)
  const name = row.label === null ? kind : t.say(row.label)
  const error = row.error && t.say(row.error)
  return (
    <>
      <button
        type="button"
        aria-expanded={open}
        onClick={onToggle}
        data-stop
        className={cx(queueColumns, 'min-h-9 w-full py-1 text-left -outline-offset-2 hover:bg-hover')}
      >
        <ChevronRight
          aria-hidden
          className={cx('size-4 text-faint transition-transform duration-100', open && 'rotate-90')}
        />
        <span className="min-w-0">
          <span className="block truncate font-medium" title={name}>
            {name}
          </span>
          {error && (
            <span className="block truncate text-small text-bad" title={error}>
              {error}
            </span>
          )}
        </span>
        <span className={cx('truncate text-quiet', wideOnly)}>{kind}</span>
        <span className="truncate text-quiet">{operationLabel(t, row.operation)}</span>
        <span className="tabular text-quiet">{moment(row.created_at)}</span>
        <span className="min-w-0 overflow-hidden">
          <Badge tone={status.tone}>{status.word}</Badge>
        </span>
      </button>
      {open && <Content row={row} kind={kind} />}
    </>
  )
}

function Content({ row, kind }: { row: Row; kind: string }) {
  const t = useT()
  const fields = queueFields(t, row)
  const toRecord = useToRecord()(row.table_name, row.record_id)
  const support = [
    t('queue-support', { id: row.id, record: row.record_id }),
    row.unit !== null && t('queue-support-unit', { unit: row.unit }),
    row.retry_count > 0 && t('queue-refused', { count: row.retry_count }),
    row.synced_at !== null && t('queue-sent-at', { at: moment(row.synced_at) }),
  ]
  return (
    <div data-testid="queue-content" className="border-t border-line bg-sunken px-4 py-3 pl-11">
      {row.error && <p className="selectable mb-2 text-bad">{t.say(row.error)}</p>}
      {fields.length > 0 ? (
        <ul className="flex flex-col gap-1">
          {fields.map(({ field, title, value, words }) => (
            <FieldLine key={field} title={title}>
              <span className="tabular">
                <ShownValue field={field} value={value} words={words} />
              </span>
            </FieldLine>
          ))}
        </ul>
      ) : (
        <p className="text-quiet">{t('queue-nothing-shown')}</p>
      )}
      <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1">
        {toRecord && (
          <Button small icon={SquarePen} onClick={toRecord} data-testid="queue-open">
            {t('queue-open-record', { kind: kind.toLowerCase() })}
          </Button>
        )}
        <p className="selectable tabular min-w-0 text-small break-words text-faint">
          {support.filter(Boolean).join(' · ')}
        </p>
      </div>
    </div>
  )
}
