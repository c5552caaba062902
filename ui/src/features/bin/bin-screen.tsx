/** Deleted records of every kind, the last deleted first, to restore one or several. */
import { useMutation } from '@tanstack/react-query'
import { RotateCcw, SearchX, Trash2 } from 'lucide-react'
import { type KeyboardEvent, useCallback, useMemo, useState } from 'react'
import { toast } from 'sonner'
import { HistoryPanel } from '@/components/history/history-panel'
import { useWriters } from '@/components/history/queries'
import { RecordTable } from '@/components/records/record-table'
import { SearchBox } from '@/components/records/search-box'
import { useRowFocus } from '@/components/records/use-row-focus'
import { useWindows, WINDOW } from '@/components/records/windows'
import { Button } from '@/components/ui/button'
import { Drawer } from '@/components/ui/drawer'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page'
import { Empty, Failure } from '@/components/ui/states'
import { texts } from '@/core/l10n'
import { counted, formatCount } from '@/core/amount'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import type { BinRow, Message, Restored } from '@/core/types'
import { binColumns } from './columns'
import { outcome } from './restore-outcome'

/** Skeleton rows shown until the first page has loaded. */
const SKELETON_ROWS = 10

export function BinScreen() {
  const host = useHost()
  const [search, setSearch] = useState('')
  const [visible, setVisible] = useState({ first: 0, last: 0 })
  const [current, setCurrent] = useState(0)
  const [chosen, setChosen] = useState<ReadonlyMap<string, BinRow>>(new Map())
  const [refused, setRefused] = useState<{ row: BinRow; problem: Message }[]>([])
  const [looking, setLooking] = useState<BinRow | null>(null)
  const rows = useWindows<BinRow>(
    keys.bin,
    { search, deleted: true },
    (query) => host.recycleBin(null, query.search, query.offset, query.limit),
    visible,
  )
  const shown = shownRows(rows.rowAt, visible, rows.total)
  const hasRows = rows.isLoading || rows.total > 0
  const { box, grid, toRows } = useRowFocus({ hasRows, wait: looking !== null })
  const writers = useWriters(shown.map((row) => row.record))

  const restoring = useMutation({
    mutationFn: (wanted: readonly BinRow[]) => host.restoreRecords(wanted.map((row) => row.record)),
    onSuccess: (done: Restored[], wanted) => {
      const { restored, problems } = outcome(done, wanted)
      if (restored.length > 0)
        toast.success(
          restored.length === 1
            ? `Restored ${texts().say(restored[0]?.label ?? '')}`
            : `Restored ${counted(restored.length, 'record')}`,
        )
      toRows()
      setRefused(problems)
      setChosen(new Map(problems.map(({ row }) => [row.record.id, row])))
    },
    onError: (error) => toast.error(ApiError.from(error).message),
  })

  const choose = useCallback(
    (row: BinRow) =>
      setChosen((old) => {
        const next = new Map(old)
        if (!next.delete(row.record.id)) next.set(row.record.id, row)
        return next
      }),
    [],
  )
  const onVisible = useCallback((first: number, last: number) => setVisible({ first, last }), [])
  const onSearch = useCallback((words: string) => {
    setSearch(words)
    setCurrent(0)
  }, [])
  const columns = useMemo(
    () => binColumns({ chosen, writers, onChoose: choose, onHistory: setLooking }),
    [chosen, writers, choose],
  )
  const rowKey = (event: KeyboardEvent, row: BinRow | undefined) => {
    if (event.key === ' ' && row) {
      event.preventDefault()
      choose(row)
    }
    if (event.key === 'h' && row) setLooking(row)
    if (event.key === 'Escape') setChosen(new Map())
  }
  const searchKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'Escape') return
    event.preventDefault()
    grid.current?.focus()
  }

  return (
    <>
      <PageHead title="Recycle bin" note={rows.total > 0 ? formatCount(rows.total) : undefined}>
        <SearchBox
          label="Search the recycle bin"
          value={search}
          onChange={onSearch}
          onKeyDown={searchKey}
          ref={box}
          testId="bin-search"
        />
        <Button
          variant="primary"
          icon={RotateCcw}
          disabled={chosen.size === 0}
          pending={restoring.isPending}
          onClick={() => restoring.mutate([...chosen.values()])}
          data-testid="bin-restore"
        >
          {chosen.size > 1 ? `Restore ${formatCount(chosen.size)}` : 'Restore'}
        </Button>
      </PageHead>

      {refused.map(({ row, problem }) => (
        <Notice key={row.record.id} kind="warn" className="mx-5 mb-3" testId="bin-problem">
          {texts().say(row.label)} was not restored. {texts().say(problem)}
        </Notice>
      ))}

      {hasRows ? (
        <RecordTable<BinRow>
          label="Recycle bin"
          columns={columns}
          total={rows.isLoading ? SKELETON_ROWS : rows.total}
          busy={rows.isLoading}
          rowAt={rows.rowAt}
          rowTestId="bin-row"
          resetKey={search}
          current={Math.min(current, Math.max(0, rows.total - 1))}
          onCurrent={setCurrent}
          onOpen={choose}
          onKey={rowKey}
          onVisible={onVisible}
          dimmed={rows.isSearching}
          ref={grid}
        />
      ) : rows.error ? (
        <Failure error={rows.error} retry={rows.retry} />
      ) : search ? (
        <Empty
          icon={SearchX}
          title={`Nothing deleted matches “${search}”`}
          action={<Button onClick={() => onSearch('')}>Clear the search</Button>}
        >
          Every word has to occur, in the name, the code or the kind.
        </Empty>
      ) : (
        <Empty icon={Trash2} title="The recycle bin is empty">
          What you delete is kept here with its history, and can be restored in every branch.
        </Empty>
      )}

      <Drawer
        open={looking !== null}
        onClose={() => setLooking(null)}
        title={texts().say(looking?.label ?? '')}
        note={looking && `${texts().say(looking.noun)} in the recycle bin`}
      >
        {looking && <HistoryPanel record={looking.record} editable={false} />}
      </Drawer>
    </>
  )
}

/** The rows of the visible windows. Who deleted them is fetched per window, not at every scroll step. */
function shownRows(
  rowAt: (index: number) => BinRow | undefined,
  visible: { first: number; last: number },
  total: number,
): BinRow[] {
  const from = Math.floor(visible.first / WINDOW) * WINDOW
  const upto = Math.min(total, (Math.floor(visible.last / WINDOW) + 1) * WINDOW)
  const rows: BinRow[] = []
  for (let index = from; index < upto; index++) {
    const row = rowAt(index)
    if (row) rows.push(row)
  }
  return rows
}
