/** The records that differ, by table, with both values of each field. */
import { tablesLabel } from '@/components/sync/table-labels'
import { Badge } from '@/components/ui/badge'
import { Panel } from '@/components/ui/page'
import { formatCount } from '@/core/amount'
import { useT } from '@/core/l10n'
import type { Difference, FieldDifference, TableResult, Message } from '@/core/types'
import { repairText } from './consistency-text'

export function DifferenceList({ tables }: { tables: TableResult[] }) {
  const t = useT()
  return tables
    .filter((table) => table.differences.length > 0)
    .map((table) => {
      const more = table.differing - table.differences.length
      return (
        <Panel
          key={table.table}
          title={tablesLabel(t, table.table)}
          action={<span className="tabular text-small text-faint">{formatCount(table.differing)}</span>}
        >
          <ul
            className="divide-y divide-line"
            aria-label={t('check-that-differ', { records: tablesLabel(t, table.table) })}
          >
            {table.differences.map((one) => (
              <Line key={one.id} one={one} />
            ))}
          </ul>
          {more > 0 && (
            <p className="tabular border-t border-line px-4 py-2 text-small text-quiet">
              {t('check-more', { count: more })}
            </p>
          )}
        </Panel>
      )
    })
}

function Line({ one }: { one: Difference }) {
  const t = useT()
  const done = repairText(t, one)
  return (
    <li data-testid="difference" className="flex flex-col gap-2 px-4 py-3">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span className="selectable min-w-0 font-medium break-words" title={one.id}>
          {t.say(one.label)}
        </span>
        <Badge>{t(`check-${one.kind}`)}</Badge>
        {done && (
          <Badge tone={done.tone} title={done.meaning}>
            {done.word}
          </Badge>
        )}
      </p>
      {one.fields.length > 0 && <Fields fields={one.fields} />}
      {(one.note ?? done) && (
        <p className="selectable text-small text-quiet">{one.note === null ? done?.meaning : t.say(one.note)}</p>
      )}
    </li>
  )
}

function Fields({ fields }: { fields: FieldDifference[] }) {
  const t = useT()
  return (
    <table className="w-full table-fixed text-small">
      <thead className="sr-only sm:not-sr-only">
        <tr className="text-tiny text-faint">
          <th className="w-1/4 pb-0.5 text-left font-medium">{t('check-head-field')}</th>
          <th className="pb-0.5 text-left font-medium">{t('check-head-here')}</th>
          <th className="pb-0.5 text-left font-medium">{t('check-head-hub')}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr key={field.field} className="align-top">
            <th scope="row" className="py-0.5 pr-3 text-left font-normal break-words text-quiet">
              {t.say(field.title)}
            </th>
            <Value words={field.here} />
            <Value words={field.hub} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Value({ words }: { words: Message | null }) {
  const t = useT()
  return (
    <td className={`selectable py-0.5 pr-3 break-words ${words === null ? 'text-faint' : 'font-medium'}`}>
      {words === null ? t('empty-value') : t.say(words)}
    </td>
  )
}
