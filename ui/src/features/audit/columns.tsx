/** The columns of the log. */
import type { Column } from '@/components/records/columns'
import { Badge } from '@/components/ui/badge'
import type { Texts } from '@/core/l10n'
import { moment } from '@/core/time'
import type { AuditEntry } from '@/core/types'

export function auditColumns(t: Texts): readonly Column<AuditEntry>[] {
  return [
    {
      key: 'at',
      head: 'column-at',
      width: 150,
      sortable: true,
      cell: ({ at }) => <span className="tabular text-quiet">{moment(at)}</span>,
    },
    {
      key: 'person',
      head: 'column-staff_id',
      width: 140,
      sortable: true,
      cell: ({ person }) => <span className="truncate font-medium">{person ?? '–'}</span>,
    },
    {
      key: 'action',
      head: 'column-action',
      width: 260,
      grow: 1,
      sortable: true,
      cell: ({ what, outside }) => (
        <span className="flex min-w-0 items-center gap-2">
          <span className="truncate">{t.say(what)}</span>
          {outside && <Badge tone="warn">{t('column-outside')}</Badge>}
        </span>
      ),
    },
    {
      key: 'override_by',
      head: 'column-override_by',
      width: 140,
      drop: 1,
      cell: ({ override_by }) => <span className="truncate">{override_by}</span>,
    },
    {
      key: 'device',
      head: 'column-device_id',
      width: 110,
      drop: 2,
      sortable: true,
      cell: ({ device, seq }) => (
        <span className="tabular truncate text-quiet">
          {device} · {seq}
        </span>
      ),
    },
  ]
}
