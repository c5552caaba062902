/** The bills that were made, the newest first, and one of them in a drawer. */
import { ReceiptText, SearchX } from 'lucide-react'
import { type KeyboardEvent, useCallback, useMemo, useState } from 'react'
import { usePrintBill } from '@/components/print/use-print-bill'
import { readSort, writeSort } from '@/components/records/list-view'
import { RecordTable } from '@/components/records/record-table'
import { SearchBox } from '@/components/records/search-box'
import { useRowFocus } from '@/components/records/use-row-focus'
import { type FetchPage, type Filter, nameOf, useWindows } from '@/components/records/windows'
import { ReturnDialog } from '@/components/sales/return-dialog'
import { Button } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'
import { control } from '@/components/ui/field'
import { Keys } from '@/components/ui/keys'
import { PageHead } from '@/components/ui/page'
import { Empty, Failure } from '@/components/ui/states'
import { formatCount } from '@/core/amount'
import { useCommand } from '@/core/commands'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useT } from '@/core/l10n'
import type { Invoice, WholeCreditNote } from '@/core/types'
import { BillDrawer } from './bill-drawer'
import { type BillsView, filtersOf } from './bills-view'
import { billColumns } from './columns'
import { NotesList } from './notes-list'

/** Skeleton rows shown until the first page has loaded. */
const SKELETON_ROWS = 10

const idOf = ({ id }: Invoice) => id

type Props = {
  view: BillsView
  onView: (change: Partial<BillsView>) => void
  /** Begins a bill that the credit pays. */
  onUse: (note: WholeCreditNote) => void
}

const FILTERS = [
  { name: 'unpaid', words: 'bills-unpaid' },
  { name: 'returned', words: 'bills-returned' },
  { name: 'notes', words: 'bills-notes' },
] as const

export function BillsScreen({ view, onView, onUse }: Props) {
  const host = useHost()
  const t = useT()
  const { q = '', day, unpaid, returned, notes, sort, open } = view
  const filter = useMemo<Filter>(
    () => ({ search: q, deleted: false, sort: readSort(sort), filters: filtersOf({ day, unpaid, returned }) }),
    [q, day, unpaid, returned, sort],
  )
  const [returning, setReturning] = useState<string | true | null>(null)
  const fetchPage = useCallback<FetchPage<Invoice>>((query) => host.listBills(query), [host])
  const [visible, setVisible] = useState({ first: 0, last: 0 })
  const onVisible = useCallback((first: number, last: number) => setVisible({ first, last }), [])
  const rows = useWindows<Invoice>(keys.bills, filter, fetchPage, visible)
  const where = nameOf(filter)
  const [cursor, setCursor] = useState({ where, index: 0 })
  const current = cursor.where === where ? Math.min(cursor.index, Math.max(0, rows.total - 1)) : 0
  const hasRows = !notes && (rows.isLoading || rows.total > 0)
  const { box, grid } = useRowFocus({ hasRows, wait: open !== undefined || returning !== null })
  const columns = useMemo(() => billColumns(t), [t])
  const show = (bill: { id: string } | undefined) => bill && onView({ open: bill.id })
  useCommand('bill.return', () => setReturning(true))
  const { print } = usePrintBill()
  const printOne = (bill: Invoice | undefined) =>
    bill && bill.status !== 'draft' && !print.isPending && print.mutate(bill)
  useCommand('list.print', () => void printOne(rows.rowAt(current)), { enabled: hasRows })
  useCommand('list.open', () => show(rows.rowAt(current)), { enabled: hasRows })

  const onSearch = useCallback((words: string) => onView({ q: words || undefined }), [onView])
  /** A paper that was scanned, or whose number was typed, is opened itself. */
  const find = (text: string) =>
    void host.scanCode(text).then(
      ({ paper }) => {
        if (paper?.paper === 'bill') onView({ q: undefined, notes: undefined, open: paper.id })
        if (paper?.paper === 'credit_note') onView({ q: paper.note, notes: true })
      },
      () => undefined,
    )
  const sortBy = useCallback((next: Filter['sort']) => onView({ sort: writeSort(next) }), [onView])
  const searchKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'Escape') return
    event.preventDefault()
    grid.current?.focus()
  }
  const narrowed = q !== '' || day !== undefined || unpaid !== undefined || returned !== undefined

  return (
    <>
      <PageHead title={t('place-bills')} note={rows.total > 0 ? formatCount(rows.total) : undefined}>
        <SearchBox
          label={t('bills-search')}
          value={q}
          onChange={onSearch}
          onFind={find}
          onKeyDown={searchKey}
          ref={box}
          testId="bills-search"
        />
        <input
          type="date"
          aria-label={t('bills-day')}
          value={day ?? ''}
          data-testid="bills-day"
          onChange={(event) => onView({ day: event.target.value || undefined })}
          className={cx(control, 'h-8 w-36! border-edge')}
        />
        {FILTERS.map(({ name, words }) => (
          <Button
            key={name}
            aria-pressed={view[name] ?? false}
            className={view[name] ? 'border-accent! bg-accent-soft! text-accent-text!' : undefined}
            onClick={() => onView({ [name]: view[name] ? undefined : true })}
            data-testid={`bills-${name}`}
          >
            {t(words)}
          </Button>
        ))}
        <Button command="bill.return" onClick={() => setReturning(true)} data-testid="bills-return">
          {t('command-return')} <Keys of="bill.return" />
        </Button>
      </PageHead>
      {notes ? (
        <NotesList q={q} day={day} sort={sort} onSort={(next) => onView({ sort: next })} onOpen={show} />
      ) : hasRows ? (
        <RecordTable<Invoice>
          label={t('place-bills')}
          columns={columns}
          total={rows.isLoading ? SKELETON_ROWS : rows.total}
          busy={rows.isLoading}
          rowAt={rows.rowAt}
          pages={rows.pages}
          idOf={idOf}
          nameOf={({ number }) => number ?? ''}
          rowTestId="bill-row"
          resetKey={where}
          current={current}
          onCurrent={(index) => setCursor({ where, index })}
          onOpen={show}
          onVisible={onVisible}
          sort={filter.sort}
          onSort={sortBy}
          dimmed={rows.isSearching}
          ref={grid}
        />
      ) : rows.error ? (
        <Failure error={rows.error} retry={rows.retry} />
      ) : narrowed ? (
        <Empty
          icon={SearchX}
          title={t('bills-none-found')}
          action={
            <Button onClick={() => onView({ q: undefined, day: undefined, unpaid: undefined, returned: undefined })}>
              {t('bills-show-all')}
            </Button>
          }
        />
      ) : (
        <Empty icon={ReceiptText} title={t('bills-empty')}>
          {t('bills-empty-text')}
        </Empty>
      )}
      {open && (
        <BillDrawer
          key={open}
          id={open}
          onClose={() => onView({ open: undefined })}
          onReturn={() => {
            onView({ open: undefined })
            setReturning(open)
          }}
          returnTo={() => grid.current}
        />
      )}
      {returning && (
        <ReturnDialog
          bill={returning === true ? undefined : returning}
          onClose={() => {
            setReturning(null)
            if (returning !== true) onView({ open: returning })
          }}
          onUse={onUse}
          returnFocus={() => grid.current?.focus()}
        />
      )}
    </>
  )
}
