/** The columns of the recycle bin. */
import { History } from 'lucide-react'
import { whom } from '@/components/history/history-text'
import type { Column } from '@/components/records/columns'
import { WaitingBadge } from '@/components/sync/waiting-badge'
import { IconButton } from '@/components/ui/button'
import type { Texts } from '@/core/l10n/texts'
import { moment } from '@/core/time'
import type { BinRow, Writers } from '@/core/types'

type Options = {
  t: Texts
  writers: ReadonlyMap<string, Writers>
  onHistory: (row: BinRow) => void
}

export function binColumns<Row extends BinRow>({ t, writers, onHistory }: Options): readonly Column<Row>[] {
  return [
    {
      key: 'name',
      head: 'column-name',
      width: 200,
      grow: 2,
      sortable: true,
      cell: (row) => (
        <span className="flex items-center gap-2">
          <span className="truncate font-medium">{t.say(row.label)}</span>
          {row.waiting && <WaitingBadge />}
        </span>
      ),
    },
    {
      key: 'noun',
      head: 'column-kind',
      width: 110,
      sortable: true,
      cell: (row) => <span className="text-quiet">{t.say(row.noun)}</span>,
    },
    {
      key: 'detail',
      head: 'column-code-or-phone',
      width: 120,
      grow: 0.8,
      drop: 2,
      sortable: true,
      cell: (row) => <span className="tabular text-quiet">{row.detail && t.say(row.detail)}</span>,
    },
    {
      key: 'deleted',
      head: 'column-deleted',
      width: 140,
      sortable: true,
      cell: (row) => <span className="tabular text-quiet">{moment(row.deleted_at)}</span>,
    },
    {
      key: 'who',
      head: 'column-deleted-by',
      width: 160,
      grow: 1.4,
      drop: 1,
      cell: (row) => {
        const deleted = writers.get(row.record.id)?.deleted
        return deleted ? (
          <span className="text-quiet" title={whom(t, deleted.who)}>
            {whom(t, deleted.who)}
          </span>
        ) : (
          <span className="text-faint">–</span>
        )
      },
    },
    {
      key: 'history',
      head: 'command-history',
      srOnly: true,
      width: 32,
      part: true,
      cell: (row) => (
        <IconButton
          label={t('bin-history-of', { name: t.say(row.label) })}
          icon={History}
          tabIndex={-1}
          onClick={(event) => {
            event.stopPropagation()
            onHistory(row)
          }}
          className="size-7!"
        />
      ),
    },
  ]
}
