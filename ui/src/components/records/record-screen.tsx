/** The screen of a kind of record: a list with search and recycle bin, and a drawer for one record. */
import { useQuery } from '@tanstack/react-query'
import { type LucideIcon, Plus } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useCallback, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page'
import { Failure, Loading } from '@/components/ui/states'
import { Switch } from '@/components/ui/switch'
import { texts } from '@/core/l10n'
import { formatCount } from '@/core/amount'
import { useCommand } from '@/core/commands'
import { keys } from '@/core/keys'
import { capital, screenKind, type ScreenKind } from '@/core/records'
import type { Column } from './columns'
import { EmptyList } from './empty-list'
import { NEW, type ListView } from './list-view'
import { RecordDrawer } from './record-drawer'
import { RecordTable } from './record-table'
import { SearchBox } from './search-box'
import { useBin } from './use-bin'
import { useFind } from './use-find'
import type { FormProps } from './use-record-form'
import { useRowFocus } from './use-row-focus'
import { useSavedRow } from './use-saved-row'
import { type FetchPage, useWindows, WINDOW } from './windows'

const inWindow = (row: number) => Math.floor(row / WINDOW)

/** Skeleton rows shown until the first page has loaded. */
const SKELETON_ROWS = 16

type Row = { id: string; name: string; deleted_at: number | null }

type Props<T extends Row> = {
  /** The kind's table: its description says what one and many are called; one is also the prefix of the test ids. */
  table: ScreenKind['table']
  icon: LucideIcon
  emptyText: ReactNode
  columns: readonly Column<T>[]
  /** Returns what a searched text would be in a new record, e.g. "barcode"; null if it is no code. */
  codeOf: (text: string) => string | null
  fetchPage: FetchPage<T>
  fetchOne: (id: string) => Promise<T>
  remove: (id: string) => Promise<unknown>
  restore: (id: string) => Promise<unknown>
  note: (record: T) => ReactNode
  form: (props: FormProps<T>) => ReactNode
  /** Further filters, beside the recycle bin's switch. */
  filters?: ReactNode
  view: ListView
  onView: (change: Partial<ListView>) => void
}

export function RecordScreen<T extends Row>(props: Props<T>) {
  const { view, onView } = props
  const { one: noun, many } = screenKind(props.table)
  const title = capital(many)
  const queryKey = keys.records(props.table)
  const filter = { search: view.q ?? '', deleted: view.bin ?? false }
  const [visible, setVisible] = useState({ first: 0, last: 0 })
  const onVisible = useCallback((first: number, last: number) => {
    // Rerender only when the visible rows reach another window.
    setVisible((old) =>
      inWindow(old.first) === inWindow(first) && inWindow(old.last) === inWindow(last) ? old : { first, last },
    )
  }, [])
  const rows = useWindows<T>(queryKey, filter, props.fetchPage, visible)
  const bin = useBin(props.remove, props.restore)
  const whereIs = (search: string) => `${filter.deleted} ${search}`
  const where = whereIs(filter.search)
  const [cursor, setCursor] = useState({ where, index: 0 })
  const current = cursor.where === where ? Math.min(cursor.index, Math.max(0, rows.total - 1)) : 0
  const open = view.open !== undefined

  const hasRows = rows.isLoading || rows.total > 0
  const { box, grid, toRows, back } = useRowFocus({ hasRows, wait: open || rows.isSearching })

  const [choosing, setChoosing] = useState<string>()
  const { find, forget } = useFind<T>({
    queryKey,
    deleted: filter.deleted,
    fetchPage: props.fetchPage,
    onOne: (row) => onView({ open: row.id }),
    onSeveral: (text) => {
      setCursor({ where: whereIs(text), index: 0 })
      setChoosing(text)
      toRows()
    },
  })
  const saved = useSavedRow({
    table: props.table,
    queryKey,
    filter,
    onRow: (index, search) => {
      if (search !== filter.search) onView({ q: search || undefined })
      setCursor({ where: whereIs(search), index })
      toRows()
    },
  })

  const search = useCallback(
    (q: string) => {
      forget()
      onView({ q: q || undefined })
    },
    [forget, onView],
  )
  const add = (code?: string) => onView({ open: NEW, code, bin: undefined })
  useCommand('list.new', () => add())
  const word = props.codeOf(filter.search)

  const one = useQuery({
    queryKey: [...queryKey, 'one', view.open],
    queryFn: () => props.fetchOne(view.open as string),
    enabled: open && view.open !== NEW,
  })
  const pressed = rows.rowAt(current) ?? null
  const record = !open || view.open === NEW ? null : (one.data ?? (pressed?.id === view.open ? pressed : null))

  const searchKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'Escape') return
    event.preventDefault()
    grid.current?.focus()
  }
  const rowKey = (event: KeyboardEvent, row: T | undefined) => {
    if (event.key === 'Delete' && row && !filter.deleted) bin.remove(row)
    // Escape leaves the search first, the recycle bin next.
    if (event.key === 'Escape') onView(filter.search ? { q: undefined } : { bin: undefined })
  }

  return (
    <>
      <PageHead
        title={title}
        note={<Count total={rows.total} choosing={rows.total > 1 && choosing === filter.search} />}
      >
        <SearchBox
          label={`Search ${many}`}
          value={filter.search}
          onChange={search}
          onKeyDown={searchKey}
          onFind={find}
          ref={box}
          testId={`${noun}-search`}
        />
        {props.filters}
        <Switch checked={filter.deleted} onChange={(on) => onView({ bin: on || undefined })} testId={`${noun}-bin`}>
          Recycle bin
        </Switch>
        <Button variant="primary" icon={Plus} onClick={() => add()} data-testid={`${noun}-new`} command="list.new">
          New {noun}
        </Button>
      </PageHead>

      {rows.error && rows.total > 0 && (
        <Notice kind="bad" className="mx-5 mb-3">
          {rows.error.message}
        </Notice>
      )}
      {rows.notice && (
        <Notice kind="warn" className="mx-5 mb-3">
          <span data-testid={`${noun}-several`}>{texts().say(rows.notice)}</span>
        </Notice>
      )}
      {hasRows ? (
        <RecordTable<T>
          label={title}
          columns={props.columns}
          total={rows.isLoading ? SKELETON_ROWS : rows.total}
          busy={rows.isLoading}
          rowAt={rows.rowAt}
          rowTestId={`${noun}-row`}
          resetKey={where}
          current={current}
          onCurrent={(index) => setCursor({ where, index })}
          onOpen={(row) => onView({ open: row.id })}
          onKey={rowKey}
          onVisible={onVisible}
          dimmed={rows.isSearching}
          highlight={cursor.where === where && !rows.isSearching ? saved.highlight : undefined}
          ref={grid}
        />
      ) : rows.error ? (
        <Failure error={rows.error} retry={rows.retry} />
      ) : (
        <EmptyList
          filter={filter}
          noun={noun}
          icon={props.icon}
          emptyText={props.emptyText}
          onNew={() => add()}
          withCode={
            word && !filter.deleted
              ? { label: `New ${noun} with this ${word}`, act: () => add(filter.search) }
              : undefined
          }
          onClear={() => onView({ q: undefined })}
        />
      )}

      <RecordDrawer
        open={open}
        title={record ? record.name : `New ${noun}`}
        note={record && props.note(record)}
        record={record ? { table: props.table, id: record.id } : undefined}
        binned={record?.deleted_at != null}
        onClose={() => onView({ open: undefined, code: undefined })}
        returnTo={back}
      >
        {({ onDirty, onDone }) =>
          view.open === NEW || record ? (
            props.form({
              record,
              code: view.code,
              onDirty,
              onDone,
              onSaved: (row) => {
                onDone()
                saved.show(row.id)
              },
              onDelete: record
                ? () => {
                    bin.remove(record)
                    onDone()
                  }
                : undefined,
              onRestore: record
                ? () => {
                    bin.restore(record)
                    onDone()
                  }
                : undefined,
            })
          ) : one.error ? (
            <Failure error={one.error} retry={() => void one.refetch()} />
          ) : (
            <Loading />
          )
        }
      </RecordDrawer>
    </>
  )
}

/** The number of records; after Enter matched several, also how to choose one. */
function Count({ total, choosing }: { total: number; choosing: boolean }) {
  return (
    <span role="status" className="truncate">
      {total > 0 && formatCount(total)}
      {choosing && ' match · choose with ↑ ↓ and Enter'}
    </span>
  )
}
