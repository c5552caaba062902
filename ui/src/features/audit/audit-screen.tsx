/** The log of what was done, the newest first: looked through, and checked for entries that were changed, removed or moved. */
import { useMutation } from '@tanstack/react-query'
import { ScrollText, SearchX, ShieldCheck } from 'lucide-react'
import { type KeyboardEvent, useCallback, useMemo, useState } from 'react'
import { readSort, writeSort } from '@/components/records/list-view'
import { RecordTable } from '@/components/records/record-table'
import { SearchBox } from '@/components/records/search-box'
import { useRowFocus } from '@/components/records/use-row-focus'
import { type FetchPage, type Filter, nameOf, useWindows } from '@/components/records/windows'
import { Button } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'
import { Drawer } from '@/components/ui/drawer'
import { control } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page'
import { Empty, Failure } from '@/components/ui/states'
import { formatCount } from '@/core/amount'
import { useCommand } from '@/core/commands'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useT } from '@/core/l10n'
import { moment } from '@/core/time'
import type { AuditEntry } from '@/core/types'
import { ACTIONS, type AuditView, filtersOf } from './audit-view'
import { auditColumns } from './columns'

/** Skeleton rows shown until the first page has loaded. */
const SKELETON_ROWS = 10

const idOf = ({ id }: AuditEntry) => id

type Props = { view: AuditView; onView: (change: Partial<AuditView>) => void }

export function AuditScreen({ view, onView }: Props) {
  const host = useHost()
  const t = useT()
  const { q = '', action, allowed, sort } = view
  const filter = useMemo<Filter>(
    () => ({ search: q, deleted: false, sort: readSort(sort), filters: filtersOf({ action, allowed }) }),
    [q, action, allowed, sort],
  )
  const fetchPage = useCallback<FetchPage<AuditEntry>>((query) => host.auditLog(query), [host])
  const [visible, setVisible] = useState({ first: 0, last: 0 })
  const onVisible = useCallback((first: number, last: number) => setVisible({ first, last }), [])
  const rows = useWindows<AuditEntry>(keys.audit, filter, fetchPage, visible)
  const where = nameOf(filter)
  const [cursor, setCursor] = useState({ where, index: 0 })
  const [open, setOpen] = useState<AuditEntry | null>(null)
  const current = cursor.where === where ? Math.min(cursor.index, Math.max(0, rows.total - 1)) : 0
  const hasRows = rows.isLoading || rows.total > 0
  const { box, grid } = useRowFocus({ hasRows, wait: open !== null })
  const columns = useMemo(() => auditColumns(t), [t])
  const show = (entry: AuditEntry | undefined) => entry && setOpen(entry)
  useCommand('list.open', () => show(rows.rowAt(current)), { enabled: hasRows })

  const onSearch = useCallback((words: string) => onView({ q: words || undefined }), [onView])
  const sortBy = useCallback((next: Filter['sort']) => onView({ sort: writeSort(next) }), [onView])
  const searchKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'Escape') return
    event.preventDefault()
    grid.current?.focus()
  }
  const narrowed = q !== '' || action !== undefined || allowed !== undefined

  return (
    <>
      <PageHead title={t('audit-title')} note={rows.total > 0 ? formatCount(rows.total) : undefined}>
        <SearchBox
          label={t('audit-search')}
          value={q}
          onChange={onSearch}
          onKeyDown={searchKey}
          ref={box}
          testId="audit-search"
        />
        <select
          aria-label={t('column-action')}
          value={action ?? ''}
          data-testid="audit-action"
          onChange={(event) => onView({ action: event.target.value || undefined })}
          className={cx(control, 'h-8 w-44! border-edge')}
        >
          <option value="">{t('audit-everything')}</option>
          {ACTIONS.map((one) => (
            <option key={one} value={one}>
              {t(`audit-kind-${one}`)}
            </option>
          ))}
        </select>
        <Button
          aria-pressed={allowed ?? false}
          className={allowed ? 'border-accent! bg-accent-soft! text-accent-text!' : undefined}
          onClick={() => onView({ allowed: allowed ? undefined : true })}
          data-testid="audit-allowed"
        >
          {t('audit-kind-override')}
        </Button>
        <Verify />
      </PageHead>
      {hasRows ? (
        <RecordTable<AuditEntry>
          label={t('audit-title')}
          columns={columns}
          total={rows.isLoading ? SKELETON_ROWS : rows.total}
          busy={rows.isLoading}
          rowAt={rows.rowAt}
          pages={rows.pages}
          idOf={idOf}
          nameOf={({ what }) => t.say(what)}
          rowTestId="audit-row"
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
          title={t('audit-none-found')}
          action={
            <Button onClick={() => onView({ q: undefined, action: undefined, allowed: undefined })}>
              {t('audit-show-all')}
            </Button>
          }
        />
      ) : (
        <Empty icon={ScrollText} title={t('audit-empty')}>
          {t('audit-empty-text')}
        </Empty>
      )}
      <Drawer open={open !== null} onClose={() => setOpen(null)} title={open ? t.say(open.what) : ''}>
        {open && <Detail entry={open} />}
      </Drawer>
    </>
  )
}

/** Checks the whole log, and says so or where it does not hold. */
function Verify() {
  const t = useT()
  const host = useHost()
  const check = useMutation({ mutationFn: () => host.verifyAudit() })
  const failure = check.error && ApiError.from(check.error)
  const faults = check.data?.faults ?? []
  return (
    <>
      <Button icon={ShieldCheck} pending={check.isPending} onClick={() => check.mutate()} data-testid="audit-verify">
        {t('audit-verify')}
      </Button>
      {(check.data || failure) && (
        <Notice kind={failure || faults.length > 0 ? 'bad' : 'ok'} className="w-full" testId="audit-verified">
          {failure
            ? t.say(failure.said)
            : faults.length === 0
              ? t('check-audit-whole', { count: check.data?.entries ?? 0 })
              : faults.map((fault, n) => <p key={n}>{t.say(fault.what)}</p>)}
        </Notice>
      )}
    </>
  )
}

function Detail({ entry }: { entry: AuditEntry }) {
  const t = useT()
  const lines = [
    ['column-at', moment(entry.at)],
    ['column-staff_id', entry.person],
    ['column-override_by', entry.override_by],
    ['column-device_id', entry.device],
    ['column-seq', String(entry.seq)],
    ['column-entity_id', entry.entity_id],
    ['column-details', entry.details],
    ['column-prev_hash', entry.prev_hash],
    ['column-hash', entry.hash],
  ] as const
  return (
    <dl className="flex min-h-0 flex-1 flex-col gap-3 overflow-y-auto p-5" data-testid="audit-detail">
      {lines.map(
        ([head, value]) =>
          value && (
            <div key={head}>
              <dt className="text-small text-quiet">{t(head)}</dt>
              <dd className="selectable tabular break-all">{value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
