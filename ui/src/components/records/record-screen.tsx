/** A list with search, recycle bin and a drawer for one record: the shape of Products and of Customers. */
import { type QueryKey, useQuery } from '@tanstack/react-query'
import { type LucideIcon, Plus } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useCallback, useState } from 'react'
import { useHotkeys } from 'react-hotkeys-hook'
import { Button } from '@/components/ui/button'
import { isForList } from '@/components/ui/focus'
import { inDialog } from '@/components/ui/in-dialog'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page'
import { Failure, Loading } from '@/components/ui/states'
import { Switch } from '@/components/ui/switch'
import { formatCount } from '@/core/amount'
import type { Column } from './columns'
import { Nothing } from './nothing'
import { NEW, type RecordPlace } from './place'
import { RecordDrawer } from './record-drawer'
import { RecordTable } from './record-table'
import { SearchBox } from './search-box'
import { useBin } from './use-bin'
import { useFind } from './use-find'
import { useRowFocus } from './use-row-focus'
import { useSavedRow } from './use-saved-row'
import { type FetchPage, useWindows, WINDOW } from './windows'

const inWindow = (row: number) => Math.floor(row / WINDOW)

/** How many empty rows stand in while the first ones come. */
const BONES = 16

type Row = { id: string; name: string; deleted_at: number | null }
export type FormProps<T> = {
  record: T | null
  /** What a new record was looked for by: its barcode, its phone number. */
  code?: string
  onDirty: (dirty: boolean) => void
  onDone: () => void
  onSaved: (record: T) => void
  onDelete?: () => void
  onRestore?: () => void
}

type Props<T extends Row> = {
  /** "products": the table's name. */
  table: string
  /** "product": what one is called, also the start of the test ids. */
  noun: string
  title: string
  icon: LucideIcon
  teach: ReactNode
  queryKey: QueryKey
  columns: readonly Column<T>[]
  /** What a searched text would be in a new record, "barcode"; null when it is no code. */
  codeOf: (text: string) => string | null
  fetchPage: FetchPage<T>
  fetchOne: (id: string) => Promise<T>
  remove: (id: string) => Promise<unknown>
  restore: (id: string) => Promise<unknown>
  note: (record: T) => ReactNode
  form: (props: FormProps<T>) => ReactNode
  /** More ways to look at the list, beside the recycle bin's. */
  views?: ReactNode
  place: RecordPlace
  onPlace: (change: Partial<RecordPlace>) => void
}

export function RecordScreen<T extends Row>(props: Props<T>) {
  const { noun, title, queryKey, place, onPlace } = props
  const filter = { search: place.q ?? '', deleted: place.bin ?? false }
  const [visible, setVisible] = useState({ first: 0, last: 0 })
  const onVisible = useCallback((first: number, last: number) => {
    // Only a step into another window is worth drawing the screen again.
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
  const open = place.open !== undefined

  const hasRows = rows.isLoading || rows.total > 0
  const { box, grid, toRows, back } = useRowFocus({ hasRows, wait: open || rows.isSearching })

  const [choosing, setChoosing] = useState<string>()
  const { find, forget } = useFind<T>({
    queryKey,
    deleted: filter.deleted,
    fetchPage: props.fetchPage,
    onOne: (row) => onPlace({ open: row.id }),
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
      if (search !== filter.search) onPlace({ q: search || undefined })
      setCursor({ where: whereIs(search), index })
      toRows()
    },
  })

  const search = useCallback(
    (q: string) => {
      forget()
      onPlace({ q: q || undefined })
    },
    [forget, onPlace],
  )
  const add = (code?: string) => onPlace({ open: NEW, code, bin: undefined })
  const ignoreEventWhen = (event: globalThis.KeyboardEvent) => inDialog() || !isForList(event.target)
  useHotkeys('n', () => add(), { preventDefault: true, ignoreEventWhen })
  const word = props.codeOf(filter.search)

  const one = useQuery({
    queryKey: [...queryKey, 'one', place.open],
    queryFn: () => props.fetchOne(place.open as string),
    enabled: open && place.open !== NEW,
  })
  const pressed = rows.rowAt(current) ?? null
  const record = !open || place.open === NEW ? null : (one.data ?? (pressed?.id === place.open ? pressed : null))

  const searchKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'Escape') return
    event.preventDefault()
    grid.current?.focus()
  }
  const rowKey = (event: KeyboardEvent, row: T | undefined) => {
    if (event.key === 'Delete' && row && !filter.deleted) bin.remove(row)
    // One step back at a time: out of the search, then out of the bin.
    if (event.key === 'Escape') onPlace(filter.search ? { q: undefined } : { bin: undefined })
  }

  return (
    <>
      <PageHead
        title={title}
        note={<Count total={rows.total} choosing={rows.total > 1 && choosing === filter.search} />}
      >
        <SearchBox
          label={`Search ${title.toLowerCase()}`}
          value={filter.search}
          onChange={search}
          onKeyDown={searchKey}
          onFind={find}
          ref={box}
          testId={`${noun}-search`}
        />
        {props.views}
        <Switch checked={filter.deleted} onChange={(on) => onPlace({ bin: on || undefined })} testId={`${noun}-bin`}>
          Recycle bin
        </Switch>
        <Button look="primary" icon={Plus} onClick={() => add()} data-testid={`${noun}-new`} aria-keyshortcuts="N">
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
          <span data-testid={`${noun}-several`}>{rows.notice}</span>
        </Notice>
      )}
      {hasRows ? (
        <RecordTable<T>
          label={title}
          columns={props.columns}
          total={rows.isLoading ? BONES : rows.total}
          busy={rows.isLoading}
          rowAt={rows.rowAt}
          rowTestId={`${noun}-row`}
          resetKey={where}
          current={current}
          onCurrent={(index) => setCursor({ where, index })}
          onOpen={(row) => onPlace({ open: row.id })}
          onKey={rowKey}
          onVisible={onVisible}
          dimmed={rows.isSearching}
          lit={cursor.where === where && !rows.isSearching ? saved.lit : undefined}
          ref={grid}
        />
      ) : rows.error ? (
        <Failure error={rows.error} retry={rows.retry} />
      ) : (
        <Nothing
          filter={filter}
          noun={noun}
          icon={props.icon}
          teach={props.teach}
          onNew={() => add()}
          withCode={
            word && !filter.deleted
              ? { label: `New ${noun} with this ${word}`, act: () => add(filter.search) }
              : undefined
          }
          onClear={() => onPlace({ q: undefined })}
        />
      )}

      <RecordDrawer
        open={open}
        title={record ? record.name : `New ${noun}`}
        note={record && props.note(record)}
        record={record ? { table: props.table, id: record.id } : undefined}
        binned={record?.deleted_at != null}
        onClose={() => onPlace({ open: undefined, code: undefined })}
        returnTo={back}
      >
        {({ onDirty, onDone }) =>
          place.open === NEW || record ? (
            props.form({
              record,
              code: place.code,
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

/** How many there are; after Enter found several, what to do about it, in the same place. */
function Count({ total, choosing }: { total: number; choosing: boolean }) {
  return (
    <span role="status" className="truncate">
      {total > 0 && formatCount(total)}
      {choosing && ' match · choose with ↑ ↓ and Enter'}
    </span>
  )
}
