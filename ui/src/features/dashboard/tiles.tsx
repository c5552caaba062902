/** The shop in figures: each opens what it is made of, and says whose it is. */
import { Boxes, IndianRupee, TriangleAlert, Vault } from 'lucide-react'
import type { ReactNode } from 'react'
import { BranchFilterSwitch } from '@/components/stock/branch-filter-switch'
import { useBranchFilter, useDashboard } from '@/components/stock/use-branch-filter'
import { Amount } from '@/components/ui/amount'
import { cx } from '@/components/ui/cx'
import { Panel } from '@/components/ui/page'
import { Failure, Skeleton } from '@/components/ui/states'
import { formatCount } from '@/core/amount'
import { useT } from '@/core/l10n'
import { useShopDay, useStatus } from '@/core/queries'
import type { DashboardLinks } from './links'

const look =
  'flex min-w-0 flex-1 flex-col rounded-lg border border-line bg-surface px-4 py-3 text-left transition-colors duration-100 hover:border-line-strong hover:bg-hover'

type TileProps = { label: ReactNode; warn?: boolean; onOpen: () => void; testId: string; children?: ReactNode }

function Tile({ label, warn, onOpen, testId, children }: TileProps) {
  return (
    <button type="button" onClick={onOpen} data-testid={testId} className={look}>
      <span className="flex items-center gap-1.5 text-small text-faint">{label}</span>
      {children === undefined ? (
        <Skeleton className="my-2.5 w-16" />
      ) : (
        <span className={cx('tabular truncate text-figure font-semibold tracking-tight', warn && 'text-warn')}>
          {children}
        </span>
      )}
    </button>
  )
}

export function Tiles({ toList, toDay }: Pick<DashboardLinks, 'toList' | 'toDay'>) {
  const t = useT()
  const { data, error, refetch } = useDashboard()
  const { branchFilter, knowsAll } = useBranchFilter()
  const branch = useStatus().data?.branch?.name
  const day = useShopDay(null).data
  const everywhere = branchFilter === 'all' ? data?.stock_value_everywhere_paise : null
  const worth = everywhere ?? data?.stock_value_paise
  const low = Boolean(data && data.low_stock > 0)
  const Low = low ? TriangleAlert : Boxes
  // Whose it is needs saying only where there are several branches.
  const here = branch ?? t('whose-this-branch')
  if (error)
    return (
      <Panel>
        <Failure error={error} retry={() => void refetch()} />
      </Panel>
    )
  return (
    <section aria-label={t('tiles-title')} className="@container flex flex-col gap-2">
      <div className="flex flex-col gap-3 @min-[34rem]:flex-row">
        <Tile
          label={
            <>
              <Vault aria-hidden className="size-3.5" />
              {t('tile-sales-today')}
              <Whose>{branchFilter === 'all' ? t('whose-all-branches') : branch && here}</Whose>
            </>
          }
          testId="sales-today"
          onOpen={toDay}
        >
          {day && <Amount paise={branchFilter === 'all' ? day.everywhere_paise : day.here_paise} whole />}
        </Tile>
        <Tile
          label={
            <>
              <IndianRupee aria-hidden className="size-3.5" />
              {t('tile-stock-value')}
              <Whose>{branchFilter === 'all' ? t('whose-all-branches') : branch && here}</Whose>
            </>
          }
          testId="stock-value"
          onOpen={() => toList('products')}
        >
          {worth === undefined ? undefined : <Amount paise={worth} whole />}
        </Tile>
        <Tile
          label={
            <>
              <Low aria-hidden className={cx('size-3.5', low && 'text-warn')} />
              {t('tile-low-stock')}
              <Whose>{branch && here}</Whose>
            </>
          }
          warn={low}
          testId="low-stock"
          onOpen={() => toList('products', 'low')}
        >
          {data && formatCount(data.low_stock)}
        </Tile>
      </div>
      <div className="flex min-h-7 flex-wrap items-center gap-x-4 gap-y-1">
        {data &&
          (['products', 'customers', 'suppliers'] as const).map((table) => (
            <button
              key={table}
              type="button"
              onClick={() => toList(table)}
              className="tabular rounded text-quiet hover:text-ink hover:underline"
            >
              {t(`tile-${table}`, { count: data[table] })}
            </button>
          ))}
        {knowsAll && <BranchFilterSwitch className="ml-auto" />}
      </div>
    </section>
  )
}

const Whose = ({ children }: { children: ReactNode }) =>
  children ? <span className="truncate">· {children}</span> : null
