/** What happened to a record, beside the list that speaks of it. */
import { HistoryPanel } from '@/components/history/history-panel'
import { tableLabel } from '@/components/sync/table-labels'
import { Drawer } from '@/components/ui/drawer'
import { useT } from '@/core/l10n'

type Props = { record: { table: string; id: string; label: string } | null; onClose: () => void }

export function HistoryDrawer({ record, onClose }: Props) {
  const t = useT()
  return (
    <Drawer
      open={record !== null}
      onClose={onClose}
      title={record ? t.say(record.label) : ''}
      note={record && tableLabel(t, record.table)}
    >
      {record && <HistoryPanel record={{ table: record.table, id: record.id }} editable />}
    </Drawer>
  )
}
