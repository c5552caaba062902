/** Compares this computer's data with the hub's: the last check, the records that differ, and Repair. */
import { useIsMutating, useMutation, useQuery } from '@tanstack/react-query'
import { ScanSearch, Wrench } from 'lucide-react'
import { useState } from 'react'
import { toast } from 'sonner'
import { syncBlocked } from '@/components/sync/status-text'
import { StepLine } from '@/components/sync/step-line'
import { isBenign } from '@/components/sync/use-run-sync'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { PageBody, Panel } from '@/components/ui/page'
import { Empty, Failure, Loading } from '@/components/ui/states'
import { texts } from '@/core/l10n'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useStatus } from '@/core/queries'
import { duration, moment } from '@/core/time'
import type { SyncStatus, Verification } from '@/core/types'
import { askerText, leftOutText, tone } from './consistency-text'
import { DifferenceList } from './difference-list'
import { NightlyPanel } from './nightly-panel'
import { ProofTable } from './proof-table'
import { RunList } from './run-list'

/** How many checks are listed. */
const RUNS = 30

/** A mutation key, so that a running check still shows after leaving the screen and coming back. */
const CHECK = ['check-consistency']

const isComparing = (status: SyncStatus | undefined) =>
  status?.progress?.phase === 'verifying' || status?.progress?.phase === 'repairing'

export function ConsistencyTab() {
  const host = useHost()
  const status = useStatus().data
  const [chosen, setChosen] = useState<number | null>(null)
  const runs = useQuery({ queryKey: keys.verifications, queryFn: () => host.verifications(RUNS) })
  const check = useMutation({
    mutationKey: CHECK,
    mutationFn: (repair: boolean) => host.verify(repair),
    onSuccess: (run) => {
      setChosen(null)
      void runs.refetch()
      if (run.open === 0) toast.success(run.repair && run.differing > 0 ? 'All put right' : 'No difference found')
    },
  })
  const running = useIsMutating({ mutationKey: CHECK }) > 0 || isComparing(status)
  if (runs.error) return <Failure error={runs.error} retry={() => void runs.refetch()} />
  if (!runs.data) return <Loading rows={8} />
  const shown = runs.data.find((run) => run.id === chosen) ?? runs.data[0]
  const newest = shown !== undefined && shown === runs.data[0]
  const blocked = running ? null : syncBlocked(status)
  const start = (
    <Button
      variant={shown === undefined ? 'primary' : 'plain'}
      icon={ScanSearch}
      disabled={running || blocked !== null}
      title={blocked ?? undefined}
      onClick={() => check.mutate(false)}
      data-testid="check-start"
    >
      Check now
    </Button>
  )
  return (
    <PageBody>
      <div className="h-0" />
      {check.error && !running && <Notice kind={isBenign(check.error) ? 'info' : 'bad'}>{check.error.message}</Notice>}
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="flex min-w-0 flex-col gap-4">
          <Panel>
            {shown ? (
              <div className="flex flex-wrap items-start gap-x-4 gap-y-3 p-4">
                <Result run={shown} newest={newest} />
                <span className="flex flex-wrap gap-2">
                  {newest && shown.open > 0 && (
                    <Button
                      variant="primary"
                      icon={Wrench}
                      disabled={running || blocked !== null}
                      title={blocked ?? 'Puts right what differs. Neither side is lost.'}
                      onClick={() => check.mutate(true)}
                      data-testid="check-repair"
                    >
                      Repair
                    </Button>
                  )}
                  {start}
                </span>
              </div>
            ) : (
              <Empty icon={ScanSearch} title="Not checked yet" action={start}>
                A check compares counts and contents of every table on this computer with the hub, and names the records
                that differ. It changes nothing.
              </Empty>
            )}
            {running && (
              <StepLine
                label="Syncing first, so that being behind is no difference"
                className="border-t border-line px-4 py-3"
              />
            )}
          </Panel>
          {shown && <DifferenceList tables={shown.tables} />}
          {shown && <ProofTable run={shown} />}
        </div>
        <div className="flex flex-col gap-4">
          <NightlyPanel />
          {runs.data.length > 0 && shown && <RunList runs={runs.data} shown={shown.id} onShow={setChosen} />}
        </div>
      </div>
    </PageBody>
  )
}

function Result({ run, newest }: { run: Verification; newest: boolean }) {
  const { icon: Icon, look } = tone(run)
  const leftOut = leftOutText(run.left_out)
  return (
    <div className="flex min-w-64 flex-1 items-start gap-2.5" data-testid="check-result">
      <Icon aria-hidden className={`mt-0.5 size-5 shrink-0 ${look}`} />
      <div className="min-w-0">
        <p className="selectable font-semibold">{texts().say(run.words)}</p>
        <p className="tabular mt-0.5 text-small text-quiet">
          {newest ? '' : 'Earlier check · '}
          {moment(run.started_at)} · {askerText(run)} · {duration(run.duration_ms)}
        </p>
        {leftOut && <p className="mt-0.5 text-small text-faint">{leftOut}</p>}
      </div>
    </div>
  )
}
