/** The screen of a kind of record: a list that is searched, sorted, filtered and ticked, and a drawer for one record. */
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react'
import { toast } from 'sonner'
import { Notice } from '@/components/ui/notice'
import { Failure } from '@/components/ui/states'
import { useCommand } from '@/core/commands'
import { ApiError } from '@/core/error'
import { keys } from '@/core/keys'
import { useT } from '@/core/l10n'
import { screenKind } from '@/core/records'
import type { Sort } from '@/core/types'
import { asText } from './copy-rows'
import { EmptyList } from './empty-list'
import { FilterBar } from './filter-bar'
import { ListFoot } from './list-foot'
import { NEW, readFilters, readSort, writeFilters, writeSort } from './list-view'
import { OpenRecord } from './open-record'
import { RecordHead } from './record-head'
import { RecordTable } from './record-table'
import type { RecordScreenProps, Row } from './screen-props'
import { useArrivals } from './use-arrivals'
import { useBulk } from './use-bulk'
import { useChoices } from './use-choices'
import { useExport } from './use-export'
import { useFind } from './use-find'
import { useOpenRecord } from './use-open-record'
import { useRowFocus } from './use-row-focus'
import { MOST_COPIED, useRows } from './use-rows'
import { useSavedRow } from './use-saved-row'
import { useSelection } from './use-selection'
import { asQuery, type Filter, nameOf, useWindows, WINDOW } from './windows'

const inWindow = (row: number) => Math.floor(row / WINDOW)

/** Skeleton rows shown until the first page has loaded. */
const SKELETON_ROWS = 16

const idOf = (row: Row) => row.id
const called = (row: Row) => row.name

export function RecordScreen<T extends Row>(props: RecordScreenProps<T>) {
  const { table, view, onView, fetchPage } = props
  const t = useT()
  const navigate = useNavigate()
  const { one: noun } = screenKind(table)
  const title = t.find(`kind-${table}.title`) ?? table
  const queryKey = useMemo(() => keys.records(table), [table])
  const filter = useMemo<Filter>(
    () => ({ search: view.q ?? '', deleted: false, sort: readSort(view.sort), filters: readFilters(view.filter) }),
    [view.q, view.sort, view.filter],
  )
  const [visible, setVisible] = useState({ first: 0, last: 0 })
  const onVisible = useCallback((first: number, last: number) => {
    // Rerender only when the visible rows reach another window.
    setVisible((old) =>
      inWindow(old.first) === inWindow(first) && inWindow(old.last) === inWindow(last) ? old : { first, last },
    )
  }, [])
  const rows = useWindows<T>(queryKey, filter, fetchPage, visible)
  const bulk = useBulk(table, props)
  const choices = useChoices(table)
  const where = nameOf(filter)
  // What is ticked is ticked in the list that is seen, which is an earlier one while another is searched.
  const seen = rows.filter
  const picked = useSelection(nameOf({ ...seen, sort: null }), rows.total)
  const [cursor, setCursor] = useState({ where, index: 0 })
  const current = cursor.where === where ? Math.min(cursor.index, Math.max(0, rows.total - 1)) : 0
  const open = view.open !== undefined

  const hasRows = rows.isLoading || rows.total > 0
  const { box, grid, toRows, back } = useRowFocus({ hasRows, wait: open || rows.isSearching })
  const bar = useRef<HTMLDivElement>(null)
  const [filtering, setFiltering] = useState(false)

  const [choosing, setChoosing] = useState<string>()
  const { find, forget } = useFind<T>({
    queryKey,
    filter,
    fetchPage,
    onOne: (row) => onView({ open: row.id }),
    onSeveral: (text) => {
      setCursor({ where: nameOf({ ...filter, search: text }), index: 0 })
      setChoosing(text)
      toRows()
    },
  })
  const saved = useSavedRow({
    table,
    queryKey,
    filter,
    onRow: (index, found) => {
      if (nameOf(found) !== where) onView({ q: found.search || undefined, filter: writeFilters(found.filters) })
      setCursor({ where: nameOf(found), index })
      toRows()
    },
  })
  const arrivals = useArrivals(rows.name, rows.pages, props.columns, saved.highlight?.id)
  const others = useRows<T>({ queryKey, filter: seen, fetchPage, total: rows.total })

  const search = useCallback(
    (q: string) => {
      forget()
      onView({ q: q || undefined })
    },
    [forget, onView],
  )
  const add = (code?: string) => onView({ open: NEW, code })
  const sortBy = useCallback((sort: Sort | null) => onView({ sort: writeSort(sort) }), [onView])
  const withCode = props.codeOf(filter.search)

  const pressed = rows.rowAt(current) ?? null
  const one = useOpenRecord<T>({
    table,
    id: view.open,
    pressed,
    fetchOne: props.fetchOne,
    filter,
    settled: !rows.isLoading && !rows.isSearching,
    onPlace: (index) => setCursor({ where, index }),
  })

  const step = async (index: number) => {
    const row = rows.rowAt(index) ?? (await others.rowOf(index))
    if (!row) return
    setCursor({ where, index })
    onView({ open: row.id })
  }

  const deleteTicked = () => bulk.removeAll(picked.told(asQuery(seen, 0, 0)), picked.clear)
  const copy = async () => {
    const marked = window.getSelection()?.toString()
    if (marked) return navigator.clipboard.writeText(marked)
    if (picked.count > MOST_COPIED) return void toast(t('list-copy-too-many', { count: MOST_COPIED }))
    const copied = picked.count > 0 ? await others.ticked(picked) : pressed ? [pressed] : []
    await navigator.clipboard.writeText(asText(t, copied, shown))
    toast.success(t('list-copied', { count: copied.length }))
  }
  const shown = props.columns.filter((column) => choices.shown[column.key] ?? !column.extra)
  const write = useExport(table, filter, shown)

  useCommand('list.new', () => add())
  useCommand('list.open', () => pressed && onView({ open: pressed.id }), { enabled: hasRows })
  useCommand('list.delete', () => (picked.count > 0 ? deleteTicked() : pressed && bulk.remove(pressed)), {
    enabled: hasRows,
  })
  useCommand('list.select', () => pressed && picked.mark([pressed.id], !picked.has(pressed.id)), { enabled: hasRows })
  useCommand('list.select-all', () => (picked.all ? picked.clear() : picked.everything()), { enabled: hasRows })
  useCommand('list.copy', () => void copy().catch((error: unknown) => toast.error(t.say(ApiError.from(error).said))), {
    enabled: hasRows,
  })
  const toBin = () => void navigate({ to: '/bin', search: { kind: table } })
  useCommand('list.bin', toBin)

  const searchKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'Escape') return
    event.preventDefault()
    grid.current?.focus()
  }
  const rowKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    // Escape leaves the ticks first, the search next, then the filters.
    if (picked.count > 0) picked.clear()
    else if (filter.search) onView({ q: undefined })
    else onView({ filter: undefined })
  }
  const showFilters = () => {
    if (!filtering) setTimeout(() => bar.current?.querySelector<HTMLElement>('button, select, input')?.focus())
    setFiltering(!filtering)
  }
  const closeFilters = () => {
    setFiltering(false)
    back()?.focus()
  }

  return (
    <>
      <RecordHead<T>
        table={table}
        total={rows.total}
        choosing={rows.total > 1 && choosing === filter.search}
        filter={filter}
        onSearch={search}
        onSearchKey={searchKey}
        onFind={find}
        box={box}
        columns={props.columns}
        choices={choices}
        onSort={sortBy}
        onFilter={showFilters}
        filtering={filtering}
        onExport={(format) => void write(format)}
        onBin={toBin}
        onNew={() => add()}
        returnTo={back}
      >
        {props.head}
      </RecordHead>

      {(filtering || filter.filters.length > 0) && (
        <FilterBar
          offers={props.offers}
          filters={filter.filters}
          onFilters={(filters) => onView({ filter: writeFilters(filters) })}
          onClose={closeFilters}
          ref={bar}
        />
      )}
      {rows.error && rows.total > 0 && (
        <Notice kind="bad" className="mx-5 mb-3">
          {t.say(ApiError.from(rows.error).said)}
        </Notice>
      )}
      {rows.notice && (
        <Notice kind="warn" className="mx-5 mb-3">
          <span data-testid={`${noun}-several`}>{t.say(rows.notice)}</span>
        </Notice>
      )}
      {hasRows ? (
        <RecordTable<T>
          label={title}
          columns={props.columns}
          total={rows.isLoading ? SKELETON_ROWS : rows.total}
          busy={rows.isLoading}
          rowAt={rows.rowAt}
          pages={rows.pages}
          idOf={idOf}
          nameOf={called}
          rowTestId={`${noun}-row`}
          resetKey={where}
          current={current}
          onCurrent={(index) => setCursor({ where, index })}
          onOpen={(row) => onView({ open: row.id })}
          onKey={rowKey}
          onVisible={onVisible}
          sort={filter.sort}
          onSort={sortBy}
          choices={choices}
          picked={picked}
          onRange={(from, to) => void others.tickRange(picked, from, to)}
          arrivals={arrivals}
          dimmed={rows.isSearching}
          highlight={cursor.where === where && !rows.isSearching ? saved.highlight : undefined}
          foot={
            <ListFoot
              total={rows.total}
              picked={picked}
              pending={bulk.pending}
              onDelete={deleteTicked}
              actions={props.actions?.({
                selection: picked.told(asQuery(seen, 0, 0)),
                count: picked.count,
                onDone: picked.clear,
              })}
            />
          }
          ref={grid}
        />
      ) : rows.error ? (
        <Failure error={rows.error} retry={rows.retry} />
      ) : (
        <EmptyList
          filter={filter}
          table={table}
          icon={props.icon}
          emptyText={props.emptyText}
          onNew={() => add()}
          withCode={withCode ? { label: withCode, act: () => add(filter.search) } : undefined}
          onClear={() => onView({ q: undefined })}
          onClearFilters={() => onView({ filter: undefined })}
        />
      )}

      <OpenRecord<T>
        table={table}
        open={open}
        isNew={view.open === NEW}
        code={view.code}
        name={view.name}
        record={one.record}
        place={one.isPressed ? { index: current, total: rows.total } : undefined}
        onStep={(index) => void step(index)}
        error={one.error}
        retry={one.retry}
        note={props.note}
        form={props.form}
        onSaved={saved.show}
        onDelete={bulk.remove}
        onRestore={bulk.restore}
        onClose={() => onView({ open: undefined, code: undefined, name: undefined })}
        returnTo={back}
      />
    </>
  )
}
