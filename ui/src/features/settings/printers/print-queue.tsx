/** The papers on their way: what is printed, what waits, and what a person has to look after. */
import { useMutation } from '@tanstack/react-query'
import { toast } from 'sonner'
import { isStuck, needsPerson, usePrintJobs } from '@/components/print/queries'
import { Button } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'
import { Panel } from '@/components/ui/page'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'
import { ago } from '@/core/time'
import type { Job } from '@/core/types'
import { useNow } from '@/core/use-now'

export function PrintQueue() {
  const t = useT()
  const jobs = usePrintJobs().data
  return (
    <Panel title={t('print-queue')}>
      {jobs && jobs.length > 0 ? (
        <ul className="flex flex-col divide-y divide-line" data-testid="print-queue">
          {jobs.map((job) => (
            <One key={job.id} job={job} />
          ))}
        </ul>
      ) : (
        <p className="p-4 text-quiet">{t('print-queue-empty')}</p>
      )}
    </Panel>
  )
}

function One({ job }: { job: Job }) {
  const t = useT()
  const host = useHost()
  const now = useNow()
  const onError = (error: unknown) => toast.error(t.say(ApiError.from(error).said))
  const retry = useMutation({ mutationFn: () => host.retryPrint(job.id), onError })
  const drop = useMutation({ mutationFn: () => host.dropPrint(job.id), onError })
  const decidable = needsPerson(job) || job.state === 'waiting'
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2.5" data-testid="print-job">
      <div className="min-w-48 flex-1">
        <p>
          <span className="selectable">{t.say(job.title)}</span>{' '}
          <span className="text-quiet">
            · {job.printer} · {ago(job.created_at, now)}
          </span>
        </p>
        {job.problem && (
          <p className={cx('text-small', isStuck(job) ? 'text-warn' : 'text-quiet')}>{t.say(job.problem)}</p>
        )}
        {job.file && <p className="selectable break-all text-small text-quiet">{job.file}</p>}
      </div>
      <span className={needsPerson(job) ? 'font-medium text-warn' : 'text-quiet'}>{t(`print-${stateWord(job)}`)}</span>
      {decidable && (
        <>
          <Button small pending={retry.isPending} onClick={() => retry.mutate()} data-testid="print-retry">
            {t(job.state === 'unsure' ? 'print-again' : 'do-retry')}
          </Button>
          <Button small variant="quiet" pending={drop.isPending} onClick={() => drop.mutate()} data-testid="print-drop">
            {t('print-drop')}
          </Button>
        </>
      )}
    </li>
  )
}

const stateWord = ({ state }: Job) => (state === 'claimed' ? 'sending' : state)
