/** An X or a Z report on the screen, in the order it has on paper. */
import type { ReactNode } from 'react'
import { modeWords } from '@/components/sales/modes'
import { Amount } from '@/components/ui/amount'
import { formatCount, formatPercent } from '@/core/amount'
import { useT } from '@/core/l10n'
import { moment } from '@/core/time'
import type { ShiftReport } from '@/core/types'
import { Difference } from './difference'
import { wayWords } from './ways'

export function ReportView({ report }: { report: ShiftReport }) {
  const t = useT()
  const { sales, shift, blind } = report
  const heads = [
    ['CGST', sales.tax.cgst],
    ['SGST', sales.tax.sgst],
    ['IGST', sales.tax.igst],
    [t('column-cess_paise'), sales.tax.cess],
  ] as const
  return (
    <div className="flex flex-col gap-4 p-4" data-testid="shift-report">
      <dl className="flex flex-col gap-1">
        <Line label={t('shift-opened-at')}>{moment(shift.opened_at)}</Line>
        {shift.opened_by && <Line label={t('shift-opened-by')}>{shift.opened_by}</Line>}
        {report.number && <Line label={t('shift-closed-at')}>{moment(report.made_at)}</Line>}
        {report.closed_by && (
          <Line label={t('shift-closed-by')} testId="report-closed-by">
            {report.closed_by}
          </Line>
        )}
        <Line label={t('shift-bills')} testId="report-bills">
          {formatCount(sales.bills)}
        </Line>
        {sales.cancelled > 0 && <Line label={t('shift-cancelled')}>{formatCount(sales.cancelled)}</Line>}
        {sales.first_number && sales.last_number && (
          <Line label={t('shift-numbers')}>
            {t('shift-numbers-range', { first: sales.first_number, last: sales.last_number })}
          </Line>
        )}
        {!blind && (
          <>
            <Sum label={t('shift-gross')} paise={sales.gross_paise} />
            {sales.discount_paise !== 0 && <Sum label={t('shift-discounts')} paise={-sales.discount_paise} />}
            <Sum label={t('column-taxable_paise')} paise={sales.taxable_paise} />
            {heads.map(([head, paise]) => paise !== 0 && <Sum key={head} label={head} paise={paise} />)}
            {sales.round_off_paise !== 0 && <Sum label={t('till-round-off')} paise={sales.round_off_paise} />}
            <Sum label={t('shift-sold')} paise={sales.total_paise} strong testId="report-sold" />
            {sales.due_paise !== 0 && <Sum label={t('shift-on-account')} paise={sales.due_paise} />}
          </>
        )}
      </dl>
      {blind ? <p className="text-quiet">{t('shift-blind')}</p> : <Modes report={report} />}
      {!blind && (report.unconfirmed_paise ?? 0) > 0 && (
        <dl>
          <Sum label={t('shift-unconfirmed')} paise={report.unconfirmed_paise ?? 0} testId="report-unconfirmed" />
        </dl>
      )}
      {!blind && report.rates.length > 1 && (
        <Table heads={[t('column-tax_paise'), t('column-taxable_paise'), t('shift-tax-of-rate')]}>
          {report.rates.map(({ rate_milli, cess_rate_milli, taxable_paise, tax_paise }) => (
            <tr key={`${rate_milli} ${cess_rate_milli}`}>
              <th scope="row" className="py-0.5 text-left font-normal">
                {[rate_milli, cess_rate_milli]
                  .filter((rate, n) => n === 0 || rate > 0)
                  .map(formatPercent)
                  .join(' + ')}
              </th>
              <Cell paise={taxable_paise} />
              <Cell paise={tax_paise} />
            </tr>
          ))}
        </Table>
      )}
      {report.movements.length > 0 && (
        <ul className="flex flex-col divide-y divide-line border-y border-line" data-testid="report-movements">
          {report.movements.map(({ id, direction, reason, amount_paise, note, staff, created_at }) => (
            <li key={id} className="flex items-baseline gap-3 py-1.5">
              <span className="tabular text-small text-faint">{moment(created_at)}</span>
              <span className="min-w-0 flex-1 truncate">
                {wayWords(t, direction, reason)}
                {note && <span className="text-quiet"> · {note}</span>}
                {staff && <span className="text-quiet"> · {staff}</span>}
              </span>
              <span className="tabular">
                <Amount paise={direction === 'in' ? amount_paise : -amount_paise} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {report.reason && (
        <p>
          <span className="text-quiet">{t('shift-reason')}: </span>
          {report.reason}
        </p>
      )}
    </div>
  )
}

function Modes({ report }: { report: ShiftReport }) {
  const t = useT()
  const closed = report.number !== null
  const heads = [
    t('column-mode'),
    t('shift-taken'),
    t('shift-returned'),
    t('shift-moved'),
    t('shift-expected'),
    ...(closed ? [t('shift-counted'), t('shift-difference')] : []),
  ]
  const shown = report.modes.filter(
    ({ mode, taken_paise, returned_paise, counted_paise }) =>
      mode === 'cash' || taken_paise !== 0 || returned_paise !== 0 || (counted_paise ?? 0) !== 0,
  )
  return (
    <Table heads={heads}>
      {shown.map((sum) => (
        <tr key={sum.mode} data-testid={`report-${sum.mode}`}>
          <th scope="row" className="py-0.5 text-left font-normal">
            {modeWords(t, sum.mode)}
          </th>
          <Cell paise={sum.taken_paise} />
          <Cell paise={-sum.returned_paise} />
          <Cell paise={sum.moved_paise} />
          <Cell paise={sum.expected_paise} strong />
          {closed && (
            <>
              <Cell paise={sum.counted_paise ?? 0} />
              <td className="py-0.5 pl-3 text-right">
                <Difference paise={sum.difference_paise ?? 0} />
              </td>
            </>
          )}
        </tr>
      ))}
    </Table>
  )
}

export function Table({ heads, children }: { heads: readonly string[]; children: ReactNode }) {
  return (
    <div className="overflow-x-auto">
      <table className="tabular w-full">
        <thead>
          <tr className="border-b border-line text-small text-quiet">
            {heads.map((head, n) => (
              <th
                key={head}
                scope="col"
                className={n === 0 ? 'py-1 text-left font-medium' : 'py-1 pl-3 text-right font-medium'}
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}

export const Cell = ({ paise, strong }: { paise: number; strong?: boolean }) => (
  <td className={strong ? 'py-0.5 pl-3 text-right font-semibold' : 'py-0.5 pl-3 text-right'}>
    <Amount paise={paise} />
  </td>
)

function Line({ label, testId, children }: { label: string; testId?: string; children: ReactNode }) {
  return (
    <div className="flex justify-between gap-3">
      <dt className="text-quiet">{label}</dt>
      <dd data-testid={testId} className="tabular text-right">
        {children}
      </dd>
    </div>
  )
}

function Sum({ label, paise, strong, testId }: { label: string; paise: number; strong?: boolean; testId?: string }) {
  return (
    <div className={strong ? 'flex justify-between gap-3 font-semibold' : 'flex justify-between gap-3'}>
      <dt className={strong ? undefined : 'text-quiet'}>{label}</dt>
      <dd data-testid={testId} className="tabular">
        <Amount paise={paise} />
      </dd>
    </div>
  )
}
