/** A day of the whole shop: what this branch sold, and what every branch told of its shifts. */
import type { ReactNode } from 'react'
import { Amount } from '@/components/ui/amount'
import { cx } from '@/components/ui/cx'
import { control } from '@/components/ui/field'
import { PageBody, Panel } from '@/components/ui/page'
import { Failure, Loading } from '@/components/ui/states'
import { formatCount } from '@/core/amount'
import { useT } from '@/core/l10n'
import { useShopDay } from '@/core/queries'
import type { BranchDay } from '@/core/types'
import { Difference } from './difference'
import { Cell, Table } from './report-view'

type Props = {
  day?: string
  onDay: (day: string | undefined) => void
  toBills: (day: string, notes: boolean) => void
}

export function DayTab({ day, onDay, toBills }: Props) {
  const t = useT()
  const { data, error, refetch } = useShopDay(day ?? null)
  return (
    <PageBody>
      <div className="flex items-center gap-3 pt-4">
        <input
          type="date"
          aria-label={t('bills-day')}
          value={day ?? data?.day ?? ''}
          data-initial-focus
          data-testid="day-date"
          onChange={(event) => onDay(event.target.value || undefined)}
          className={cx(control, 'h-8 w-36! border-edge')}
        />
      </div>
      {data ? (
        <>
          <div className="grid gap-3 sm:grid-cols-2">
            <Figure label={t('day-here')} paise={data.here_paise} testId="day-here">
              <Part
                label={t('day-bills', { count: data.here_bills })}
                paise={data.here_sold_paise}
                testId="day-sold"
                onOpen={() => toBills(data.day, false)}
              />
              {data.here_notes > 0 && (
                <Part
                  label={t('day-notes', { count: data.here_notes })}
                  paise={-data.here_returned_paise}
                  testId="day-returned"
                  onOpen={() => toBills(data.day, true)}
                />
              )}
            </Figure>
            <Figure label={t('day-everywhere')} paise={data.everywhere_paise} testId="day-everywhere">
              <p className="text-small text-faint">{t('day-everywhere-hint')}</p>
            </Figure>
          </div>
          <Panel title={t('place-branches')}>
            {data.branches.length === 0 ? (
              <p className="p-4 text-quiet">{t('day-none')}</p>
            ) : (
              <div className="p-4">
                <Table
                  heads={[
                    t('column-branch_id'),
                    t('day-open'),
                    t('day-closed'),
                    t('shift-bills'),
                    t('shift-sold'),
                    t('shift-returned'),
                    t('shift-difference'),
                  ]}
                >
                  {data.branches.map((branch, n) => (
                    <BranchRow key={n} {...branch} />
                  ))}
                </Table>
              </div>
            )}
          </Panel>
        </>
      ) : error ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </PageBody>
  )
}

function BranchRow({ branch, here, open, closed, bills, ...sums }: BranchDay) {
  const t = useT()
  return (
    <tr data-testid="day-branch">
      <th scope="row" className="py-0.5 text-left font-normal">
        {branch ?? t(here ? 'whose-this-branch' : 'day-unknown-branch')}
      </th>
      {[open, closed, bills].map((count, n) => (
        <td key={n} className="py-0.5 pl-3 text-right">
          {formatCount(count)}
        </td>
      ))}
      <Cell paise={sums.sales_paise} />
      <Cell paise={-sums.returned_paise} />
      <td className="py-0.5 pl-3 text-right">{closed > 0 && <Difference paise={sums.difference_paise} />}</td>
    </tr>
  )
}

type PartProps = { label: string; paise: number; testId: string; onOpen: () => void }

/** What a figure is made of, and the way there. */
function Part({ label, paise, testId, onOpen }: PartProps) {
  return (
    <button
      type="button"
      onClick={onOpen}
      data-testid={testId}
      className="tabular flex w-full justify-between gap-3 rounded text-small text-quiet hover:text-ink hover:underline"
    >
      <span>{label}</span>
      <Amount paise={paise} />
    </button>
  )
}

function Figure({
  label,
  paise,
  testId,
  children,
}: {
  label: string
  paise: number
  testId: string
  children: ReactNode
}) {
  return (
    <Panel>
      <div className="px-4 py-3">
        <p className="text-small text-faint">{label}</p>
        <p className="tabular text-figure font-semibold tracking-tight" data-testid={testId}>
          <Amount paise={paise} />
        </p>
        {children}
      </div>
    </Panel>
  )
}
