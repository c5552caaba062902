/** A record's name as a link to it, or to its history if its kind has no screen. */
import { useState } from 'react'
import { HistoryPanel } from '@/components/history/history-panel'
import { useToRecord } from '@/components/records/to-record'
import { tableLabel } from '@/components/sync/table-labels'
import { Drawer } from '@/components/ui/drawer'

type Props = { table: string; id: string; label: string }

export function RecordLink({ table, id, label }: Props) {
  const toRecord = useToRecord()
  const [looking, setLooking] = useState(false)
  return (
    <>
      <button
        type="button"
        onClick={toRecord(table, id) ?? (() => setLooking(true))}
        className="rounded text-left font-semibold text-accent-text underline-offset-2 hover:underline"
      >
        {label}
      </button>
      <Drawer open={looking} onClose={() => setLooking(false)} title={label} note={tableLabel(table)}>
        <HistoryPanel record={{ table, id }} editable />
      </Drawer>
    </>
  )
}
