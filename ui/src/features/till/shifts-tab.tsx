/** All shifts of all branches, the newest first; one opens its report. */
import { SearchX, Vault } from 'lucide-react'
import { type KeyboardEvent, useCallback, useMemo, useState } from 'react'
import { readSort, writeSort } from '@/components/records/list-view'
import { RecordTable } from '@/components/records/record-table'
import { SearchBox } from '@/components/records/search-box'
import { useRowFocus } from '@/components/records/use-row-focus'
import { type FetchPage, type Filter, nameOf, useWindows } from '@/components/records/windows'
import { Button } from '@/components/ui/button'
import { Empty, Failure } from '@/components/ui/states'
import { useCommand } from '@/core/commands'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useT } from '@/core/l10n'
import type { ShiftRow } from '@/core/types'
import { shiftColumns } from './columns'
import type { TillView } from './tabs'

/** Skeleton rows shown until the first page has loaded. */
const SKELETON_ROWS = 10

const idOf = ({ shift }: ShiftRow) => shift.id

/** A list's own key: other answers about tills lie beside it. */
const LIST = [...keys.till, 'list']

type Props = { view: TillView; onView: (change: Partial<TillView>) => void }

export function ShiftsTab({ view, onView }: Props) {
  const host = useHost()
  const t = useT()
  const { q = '', sort, open } = view
  const filter = useMemo<Filter>(() => ({ search: q, deleted: false, sort: readSort(sort), filters: [] }), [q, sort])
  const fetchPage = useCallback<FetchPage<ShiftRow>>((query) => host.listShifts(query), [host])
  const [visible, setVisible] = useState({ first: 0, last: 0 })
  const onVisible = useCallback((first: number, last: number) => setVisible({ first, last }), [])
  const rows = useWindows<ShiftRow>(LIST, filter, fetchPage, visible)
  const where = nameOf(filter)
  const [cursor, setCursor] = useState({ where, index: 0 })
  const current = cursor.where === where ? Math.min(cursor.index, Math.max(0, rows.total - 1)) : 0
  const hasRows = rows.isLoading || rows.total > 0
  const { box, grid } = useRowFocus({ hasRows, wait: open !== undefined })
  const columns = useMemo(() => shiftColumns(t), [t])
  const show = (row: ShiftRow | undefined) => row && onView({ open: row.shift.id })
  useCommand('list.open', () => show(rows.rowAt(current)), { enabled: hasRows })
  const onSearch = useCallback((words: string) => onView({ q: words || undefined }), [onView])
  const searchKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'Escape') return
    event.preventDefault()
    grid.current?.focus()
  }
  return (
    <>
      <div className="flex px-5 py-3">
        <SearchBox
          label={t('shifts-search')}
          value={q}
          onChange={onSearch}
          onKeyDown={searchKey}
          ref={box}
          testId="shifts-search"
        />
      </div>
      {hasRows ? (
        <RecordTable<ShiftRow>
          label={t('shift-tab-shifts')}
          columns={columns}
          total={rows.isLoading ? SKELETON_ROWS : rows.total}
          busy={rows.isLoading}
          rowAt={rows.rowAt}
          pages={rows.pages}
          idOf={idOf}
          nameOf={({ number, shift }) => number ?? shift.till_code}
          rowTestId="shift-row"
          resetKey={where}
          current={current}
          onCurrent={(index) => setCursor({ where, index })}
          onOpen={show}
          onVisible={onVisible}
          sort={filter.sort}
          onSort={(next) => onView({ sort: writeSort(next) })}
          dimmed={rows.isSearching}
          ref={grid}
        />
      ) : rows.error ? (
        <Failure error={rows.error} retry={rows.retry} />
      ) : q ? (
        <Empty
          icon={SearchX}
          title={t('shifts-none-found')}
          action={<Button onClick={() => onView({ q: undefined })}>{t('shifts-show-all')}</Button>}
        />
      ) : (
        <Empty icon={Vault} title={t('shifts-empty')}>
          {t('shifts-empty-text')}
        </Empty>
      )}
    </>
  )
}
