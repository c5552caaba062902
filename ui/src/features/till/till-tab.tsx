/** This till now: closed, and asking for its float; or open, with its report so far. */
import { useEffect, useState } from 'react'
import { OpenDrawer } from '@/components/print/open-drawer'
import { PaperButtons } from '@/components/print/paper-buttons'
import { Button } from '@/components/ui/button'
import { focusScreen } from '@/components/ui/focus'
import { Keys } from '@/components/ui/keys'
import { Notice } from '@/components/ui/notice'
import { PageBody, Panel } from '@/components/ui/page'
import { Failure, Loading } from '@/components/ui/states'
import { useCommand } from '@/core/commands'
import { useT } from '@/core/l10n'
import { useTillState } from '@/core/queries'
import { businessDay, moment } from '@/core/time'
import type { Shift, Till } from '@/core/types'
import { CashDialog } from './cash-dialog'
import { CloseDialog } from './close-dialog'
import { OpenForm } from './open-form'
import { useReport } from './queries'
import { ReportView } from './report-view'
import { Unconfirmed } from './unconfirmed'
import { usePrintShift } from './use-print-shift'

type Props = { onClosed: (id: string) => void }

export function TillTab({ onClosed }: Props) {
  const { data, error, refetch } = useTillState()
  if (error) return <Failure error={error} retry={() => void refetch()} />
  if (!data) return <Loading />
  return (
    <PageBody>
      <div className="flex flex-col gap-4 pt-4">
        {data.shift ? (
          <Open key={data.shift.id} till={data} shift={data.shift} onClosed={onClosed} />
        ) : (
          <OpenForm till={data} />
        )}
        <Unconfirmed />
      </div>
    </PageBody>
  )
}

function Open({ till, shift, onClosed }: { till: Till; shift: Shift; onClosed: (id: string) => void }) {
  const t = useT()
  const [dialog, setDialog] = useState<'cash' | 'close' | null>(null)
  const report = useReport(null)
  const paper = usePrintShift()
  const shut = () => setDialog(null)
  // The till was asked for after the screen was there.
  useEffect(focusScreen, [])
  useCommand('till.cash', () => setDialog('cash'))
  useCommand('till.close', () => setDialog('close'))
  return (
    <>
      {till.late && (
        <Notice kind="warn" testId="till-late">
          {t('shift-late', { day: businessDay(shift.business_date) })}
        </Notice>
      )}
      <Panel>
        <div className="flex flex-wrap items-center gap-3 p-4">
          <p className="mr-auto" data-testid="till-state">
            <span className="font-semibold">{t('shift-state-open')}</span>
            <span className="tabular text-quiet"> · {t('shift-since', { since: moment(shift.opened_at) })}</span>
            {shift.opened_by && <span className="text-quiet"> · {shift.opened_by}</span>}
          </p>
          <div className="flex flex-wrap justify-end gap-3">
            <OpenDrawer />
            {report.data && <PaperButtons paper={paper} of={report.data} command="till.print" testId="report" />}
            <Button command="till.cash" onClick={() => setDialog('cash')} data-testid="till-cash">
              {t('command-cash')} <Keys of="till.cash" />
            </Button>
            <Button
              variant="primary"
              command="till.close"
              onClick={() => setDialog('close')}
              data-initial-focus
              data-testid="till-close"
            >
              {t('command-close-till')} <Keys of="till.close" />
            </Button>
          </div>
        </div>
      </Panel>
      <Panel title={t('shift-report-x')}>
        {report.data ? (
          <ReportView report={report.data} />
        ) : report.error ? (
          <Failure error={report.error} retry={() => void report.refetch()} />
        ) : (
          <Loading />
        )}
      </Panel>
      {dialog === 'cash' && <CashDialog onClose={shut} />}
      {dialog === 'close' && <CloseDialog shift={shift} onClose={shut} onClosed={() => onClosed(shift.id)} />}
    </>
  )
}
