/** The credit notes of all branches, the newest first; each leads to its bill. */
import { Undo2 } from 'lucide-react'
import { useCallback, useMemo, useState } from 'react'
import { PaperButtons } from '@/components/print/paper-buttons'
import { usePrintNote } from '@/components/print/use-print-note'
import { readSort, writeSort } from '@/components/records/list-view'
import { RecordTable } from '@/components/records/record-table'
import { type FetchPage, type Filter, nameOf, useWindows } from '@/components/records/windows'
import { Empty, Failure } from '@/components/ui/states'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useT } from '@/core/l10n'
import type { CreditNote } from '@/core/types'
import { filtersOf } from './bills-view'
import { noteColumns } from './columns'

type Props = {
  q: string
  day: string | undefined
  sort: string | undefined
  onSort: (sort: string | undefined) => void
  onOpen: (bill: { id: string }) => void
}

const KEY = [...keys.bills, 'notes']
const idOf = ({ id }: CreditNote) => id

export function NotesList({ q, day, sort, onSort, onOpen }: Props) {
  const t = useT()
  const host = useHost()
  const filter = useMemo<Filter>(
    () => ({ search: q, deleted: false, sort: readSort(sort), filters: filtersOf({ day }) }),
    [q, day, sort],
  )
  const fetchPage = useCallback<FetchPage<CreditNote>>((query) => host.listCreditNotes(query), [host])
  const [visible, setVisible] = useState({ first: 0, last: 0 })
  const onVisible = useCallback((first: number, last: number) => setVisible({ first, last }), [])
  const rows = useWindows<CreditNote>(KEY, filter, fetchPage, visible)
  const [current, setCurrent] = useState(0)
  const columns = useMemo(() => noteColumns(t), [t])
  const at = Math.min(current, Math.max(0, rows.total - 1))
  const chosen = rows.rowAt(at)
  const paper = usePrintNote()
  if (rows.error) return <Failure error={rows.error} retry={rows.retry} />
  if (!rows.isLoading && rows.total === 0)
    return (
      <Empty icon={Undo2} title={t('bills-notes-empty')}>
        {t('bills-notes-empty-text')}
      </Empty>
    )
  return (
    <>
      {chosen && (
        <div className="flex flex-wrap items-center gap-2 px-5 pb-2">
          <span className="selectable mr-auto text-quiet" data-testid="note-chosen">
            {t('print-title-credit-note', { number: chosen.number })}
          </span>
          <PaperButtons paper={paper} of={chosen} command="list.print" testId="note" />
        </div>
      )}
      <RecordTable<CreditNote>
        label={t('bills-notes')}
        columns={columns}
        total={rows.total}
        busy={rows.isLoading}
        rowAt={rows.rowAt}
        pages={rows.pages}
        idOf={idOf}
        nameOf={({ number }) => number}
        rowTestId="note-row"
        resetKey={nameOf(filter)}
        current={at}
        onCurrent={setCurrent}
        onOpen={(note) => note && onOpen({ id: note.invoice_id })}
        onVisible={onVisible}
        sort={filter.sort}
        onSort={(next) => onSort(writeSort(next))}
        dimmed={rows.isSearching}
      />
    </>
  )
}
