/** The columns of the recycle bin. */
import { History } from 'lucide-react'
import { whom } from '@/components/history/history-text'
import type { Column } from '@/components/records/columns'
import { WaitingBadge } from '@/components/sync/waiting-badge'
import { IconButton } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { texts } from '@/core/l10n'
import { moment } from '@/core/time'
import type { BinRow, Writers } from '@/core/types'

type Options = {
  chosen: ReadonlyMap<string, BinRow>
  writers: ReadonlyMap<string, Writers>
  onChoose: (row: BinRow) => void
  onHistory: (row: BinRow) => void
}

export function binColumns({ chosen, writers, onChoose, onHistory }: Options): readonly Column<BinRow>[] {
  return [
    {
      key: 'choose',
      head: 'Select',
      srOnly: true,
      width: '20px',
      cell: (row) => (
        // The row's own click would untick it again.
        <span className="flex" onClick={(event) => event.stopPropagation()}>
          <Checkbox
            label={`Select ${row.label}`}
            checked={chosen.has(row.record.id)}
            onChange={() => onChoose(row)}
            tabIndex={-1}
          />
        </span>
      ),
    },
    {
      key: 'name',
      head: 'Name',
      width: 'minmax(160px, 2fr)',
      cell: (row) => (
        <span className="flex items-center gap-2">
          <span className="truncate font-medium">{texts().say(row.label)}</span>
          {row.waiting && <WaitingBadge />}
        </span>
      ),
    },
    {
      key: 'noun',
      head: 'Kind',
      width: '100px',
      cell: (row) => <span className="text-quiet">{texts().say(row.noun)}</span>,
    },
    {
      key: 'detail',
      head: 'Code or phone',
      width: 'minmax(110px, 0.8fr)',
      from: 1000,
      cell: (row) => <span className="tabular text-quiet">{row.detail && texts().say(row.detail)}</span>,
    },
    {
      key: 'deleted',
      head: 'Deleted',
      width: '140px',
      cell: (row) => <span className="tabular text-quiet">{moment(row.deleted_at)}</span>,
    },
    {
      key: 'who',
      head: 'By',
      width: 'minmax(150px, 1.4fr)',
      from: 760,
      cell: (row) => {
        const deleted = writers.get(row.record.id)?.deleted
        return deleted ? (
          <span className="text-quiet" title={whom(deleted.who)}>
            {whom(deleted.who)}
          </span>
        ) : (
          <span className="text-faint">–</span>
        )
      },
    },
    {
      key: 'history',
      head: 'History',
      srOnly: true,
      width: '32px',
      cell: (row) => (
        <IconButton
          label={`History of ${row.label}`}
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
