/** Deleted records of every kind, the last deleted first unless sorted, to restore one or several. */
import { RotateCcw, SearchX, Trash2 } from 'lucide-react'
import { type KeyboardEvent, useCallback, useMemo, useState } from 'react'
import { HistoryPanel } from '@/components/history/history-panel'
import { useWriters } from '@/components/history/queries'
import { ListFoot } from '@/components/records/list-foot'
import { ListTools } from '@/components/records/list-tools'
import { readSort, writeSort } from '@/components/records/list-view'
import { RecordTable } from '@/components/records/record-table'
import { SearchBox } from '@/components/records/search-box'
import { useChoices } from '@/components/records/use-choices'
import { useRowFocus } from '@/components/records/use-row-focus'
import { useRows } from '@/components/records/use-rows'
import { useSelection } from '@/components/records/use-selection'
import { type FetchPage, type Filter, nameOf, useWindows, WINDOW } from '@/components/records/windows'
import { Button } from '@/components/ui/button'
import { Drawer } from '@/components/ui/drawer'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page'
import { Empty, Failure } from '@/components/ui/states'
import { formatCount } from '@/core/amount'
import { useCommand } from '@/core/commands'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useT } from '@/core/l10n'
import type { BinRow } from '@/core/types'
import type { BinView } from './bin-view'
import { binColumns } from './columns'
import { KindChoice } from './kind-choice'
import { useRestore } from './use-restore'

/** Skeleton rows shown until the first page has loaded. */
const SKELETON_ROWS = 10

/** Rows of the bin by the id of their records. */
type Row = BinRow & { id: string }
const idOf = (row: Row) => row.id

type Props = { view: BinView; onView: (change: Partial<BinView>) => void }

export function BinScreen({ view, onView }: Props) {
  const host = useHost()
  const t = useT()
  const { kind = null } = view
  const filter = useMemo<Filter>(
    () => ({
      search: view.q ?? '',
      deleted: true,
      sort: readSort(view.sort),
      filters: kind ? [{ name: 'kind', value: kind }] : [],
    }),
    [view.q, view.sort, kind],
  )
  const fetchPage = useCallback<FetchPage<Row>>(
    async ({ search, sort, filters, offset, limit }) => {
      const page = await host.recycleBin(filters?.[0]?.value ?? null, search, sort ?? null, offset, limit)
      return { ...page, rows: page.rows.map((row) => ({ ...row, id: row.record.id })) }
    },
    [host],
  )
  const [visible, setVisible] = useState({ first: 0, last: 0 })
  const onVisible = useCallback((first: number, last: number) => setVisible({ first, last }), [])
  const [looking, setLooking] = useState<BinRow | null>(null)
  const rows = useWindows<Row>(keys.bin, filter, fetchPage, visible)
  const where = nameOf(filter)
  const picked = useSelection(nameOf({ ...rows.filter, sort: null }), rows.total)
  const others = useRows<Row>({ queryKey: keys.bin, filter: rows.filter, fetchPage, total: rows.total })
  const choices = useChoices('bin')
  const [cursor, setCursor] = useState({ where, index: 0 })
  const current = cursor.where === where ? Math.min(cursor.index, Math.max(0, rows.total - 1)) : 0
  const hasRows = rows.isLoading || rows.total > 0
  const { box, grid, toRows, back } = useRowFocus({ hasRows, wait: looking !== null })
  const writers = useWriters(shownRows(rows.rowAt, visible, rows.total).map((row) => row.record))
  const { restore, pending, refused } = useRestore((kept) => {
    toRows()
    picked.clear()
    if (kept.length > 0)
      picked.mark(
        kept.map((row) => row.record.id),
        true,
      )
  })

  const columns = useMemo(() => binColumns({ t, writers, onHistory: setLooking }), [t, writers])
  const pressed = rows.rowAt(current)
  const choose = (row: Row | undefined) => row && picked.mark([row.id], !picked.has(row.id))
  const restoreTicked = async () => restore(await others.ticked(picked))
  useCommand('list.open', () => choose(pressed), { enabled: hasRows })
  useCommand('list.select', () => choose(pressed), { enabled: hasRows })
  useCommand('list.select-all', () => (picked.all ? picked.clear() : picked.everything()), { enabled: hasRows })
  useCommand('list.history', () => pressed && setLooking(pressed), { enabled: hasRows })
  const sortBy = useCallback((sort: Filter['sort']) => onView({ sort: writeSort(sort) }), [onView])
  const onSearch = useCallback((words: string) => onView({ q: words || undefined }), [onView])
  const rowKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') picked.clear()
  }
  const searchKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'Escape') return
    event.preventDefault()
    grid.current?.focus()
  }

  return (
    <>
      <PageHead title={t('bin-title')} note={rows.total > 0 ? formatCount(rows.total) : undefined}>
        <SearchBox
          label={t('bin-search')}
          value={filter.search}
          onChange={onSearch}
          onKeyDown={searchKey}
          ref={box}
          testId="bin-search"
        />
        <KindChoice kind={kind} onKind={(kind) => onView({ kind })} />
        <ListTools
          columns={columns}
          sort={filter.sort}
          onSort={sortBy}
          choices={choices}
          filtering={false}
          returnTo={back}
        />
        <Button
          variant="primary"
          icon={RotateCcw}
          disabled={picked.count === 0}
          pending={pending}
          onClick={() => void restoreTicked()}
          data-testid="bin-restore"
        >
          {picked.count > 1 ? t('bin-restore-many', { count: picked.count }) : t('do-restore')}
        </Button>
      </PageHead>

      {refused.map(({ row, problem }) => (
        <Notice key={row.record.id} kind="warn" className="mx-5 mb-3" testId="bin-problem">
          {t('bin-not-restored', { name: t.say(row.label), problem })}
        </Notice>
      ))}

      {hasRows ? (
        <RecordTable<Row>
          label={t('bin-title')}
          columns={columns}
          total={rows.isLoading ? SKELETON_ROWS : rows.total}
          busy={rows.isLoading}
          rowAt={rows.rowAt}
          pages={rows.pages}
          idOf={idOf}
          nameOf={(row) => t.say(row.label)}
          rowTestId="bin-row"
          resetKey={where}
          current={current}
          onCurrent={(index) => setCursor({ where, index })}
          onOpen={choose}
          onKey={rowKey}
          onVisible={onVisible}
          sort={filter.sort}
          onSort={sortBy}
          choices={choices}
          picked={picked}
          onRange={(from, to) => void others.tickRange(picked, from, to)}
          dimmed={rows.isSearching}
          foot={<ListFoot total={rows.total} picked={picked} />}
          ref={grid}
        />
      ) : rows.error ? (
        <Failure error={rows.error} retry={rows.retry} />
      ) : filter.search || kind ? (
        <Empty
          icon={SearchX}
          title={filter.search ? t('bin-nothing-matches', { search: filter.search }) : t('bin-none-of-kind')}
          action={<Button onClick={() => onView({ q: undefined, kind: undefined })}>{t('bin-show-all')}</Button>}
        >
          {filter.search && t('bin-every-word')}
        </Empty>
      ) : (
        <Empty icon={Trash2} title={t('bin-empty')}>
          {t('bin-empty-text')}
        </Empty>
      )}

      <Drawer
        open={looking !== null}
        onClose={() => setLooking(null)}
        title={looking ? t.say(looking.label) : ''}
        note={looking && t('bin-lies-here', { kind: t.say(looking.noun) })}
      >
        {looking && <HistoryPanel record={looking.record} editable={false} />}
      </Drawer>
    </>
  )
}

/** The rows of the visible windows. Who deleted them is fetched per window, not at every scroll step. */
function shownRows(
  rowAt: (index: number) => Row | undefined,
  visible: { first: number; last: number },
  total: number,
): Row[] {
  const from = Math.floor(visible.first / WINDOW) * WINDOW
  const upto = Math.min(total, (Math.floor(visible.last / WINDOW) + 1) * WINDOW)
  const rows: Row[] = []
  for (let index = from; index < upto; index++) {
    const row = rowAt(index)
    if (row) rows.push(row)
  }
  return rows
}
