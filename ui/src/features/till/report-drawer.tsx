/** The report of one shift. One of this branch that is open still can be closed from here, as from a till that was restored. */
import { useState } from 'react'
import { PaperButtons } from '@/components/print/paper-buttons'
import { Button } from '@/components/ui/button'
import { Drawer } from '@/components/ui/drawer'
import { Failure, Loading } from '@/components/ui/states'
import { useT } from '@/core/l10n'
import { businessDay } from '@/core/time'
import { CloseDialog } from './close-dialog'
import { useReport } from './queries'
import { ReportView } from './report-view'
import { usePrintShift } from './use-print-shift'

export function ReportDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useT()
  const { data, error, refetch } = useReport(id)
  const paper = usePrintShift()
  const [closing, setClosing] = useState(false)
  const number = data?.number
  const title = number ? t('shift-report-z', { number }) : t('shift-report-x')
  return (
    <Drawer
      open
      onClose={onClose}
      title={title}
      note={
        data && [data.branch, data.shift.till_code, businessDay(data.shift.business_date)].filter(Boolean).join(' · ')
      }
      action={
        data &&
        !number && (
          <Button small onClick={() => setClosing(true)} data-testid="report-close">
            {t('command-close-till')}
          </Button>
        )
      }
    >
      <div className="min-h-0 flex-1 overflow-y-auto" tabIndex={0} role="region" aria-label={title}>
        {data ? (
          <>
            <div className="flex flex-wrap gap-2 px-4 pt-4">
              <PaperButtons paper={paper} of={data} command="record.print" testId="report" />
            </div>
            <ReportView report={data} />
          </>
        ) : error ? (
          <Failure error={error} retry={() => void refetch()} />
        ) : (
          <Loading />
        )}
      </div>
      {closing && data && (
        <CloseDialog shift={data.shift} onClose={() => setClosing(false)} onClosed={() => void refetch()} />
      )}
    </Drawer>
  )
}
