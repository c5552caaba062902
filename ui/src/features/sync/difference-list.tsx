/** The records that differ, by table, with both values of each field. */
import { tablesLabel } from '@/components/sync/table-labels'
import { Badge } from '@/components/ui/badge'
import { Panel } from '@/components/ui/page'
import { texts } from '@/core/l10n'
import { formatCount } from '@/core/amount'
import type { Difference, FieldDifference, TableResult, Message } from '@/core/types'
import { kindText, repairText } from './consistency-text'

export function DifferenceList({ tables }: { tables: TableResult[] }) {
  return tables
    .filter((table) => table.differences.length > 0)
    .map((table) => {
      const more = table.differing - table.differences.length
      return (
        <Panel
          key={table.table}
          title={tablesLabel(table.table)}
          action={<span className="tabular text-small text-faint">{formatCount(table.differing)}</span>}
        >
          <ul className="divide-y divide-line" aria-label={`${tablesLabel(table.table)} that differ`}>
            {table.differences.map((one) => (
              <Line key={one.id} one={one} />
            ))}
          </ul>
          {more > 0 && (
            <p className="tabular border-t border-line px-4 py-2 text-small text-quiet">
              and {formatCount(more)} more, put right with the others
            </p>
          )}
        </Panel>
      )
    })
}

function Line({ one }: { one: Difference }) {
  const done = repairText(one)
  return (
    <li data-testid="difference" className="flex flex-col gap-2 px-4 py-3">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span className="selectable min-w-0 font-medium break-words" title={one.id}>
          {texts().say(one.label)}
        </span>
        <Badge>{kindText[one.kind]}</Badge>
        {done && (
          <Badge tone={done.tone} title={done.meaning}>
            {done.word}
          </Badge>
        )}
      </p>
      {one.fields.length > 0 && <Fields fields={one.fields} />}
      {(one.note ?? done) && (
        <p className="selectable text-small text-quiet">{texts().say(one.note ?? done?.meaning ?? '')}</p>
      )}
    </li>
  )
}

function Fields({ fields }: { fields: FieldDifference[] }) {
  return (
    <table className="w-full table-fixed text-small">
      <thead className="sr-only sm:not-sr-only">
        <tr className="text-tiny text-faint">
          <th className="w-1/4 pb-0.5 text-left font-medium">Field</th>
          <th className="pb-0.5 text-left font-medium">Here</th>
          <th className="pb-0.5 text-left font-medium">At the hub</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr key={field.field} className="align-top">
            <th scope="row" className="py-0.5 pr-3 text-left font-normal break-words text-quiet">
              {texts().say(field.title)}
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
  return (
    <td className={`selectable py-0.5 pr-3 break-words ${words === null ? 'text-faint' : 'font-medium'}`}>
      {texts().say(words ?? '(empty)')}
    </td>
  )
}
