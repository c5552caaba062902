/** Where this branch stands: the state in words, what waits, and Sync Now. Follows the engine's events. */
import { CircleAlert, CircleCheck, KeyRound, Plug } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/button'
import { cx } from '@/components/cx'
import { Failure, Loading } from '@/components/states'
import { LineMark } from '@/components/sync/line-mark'
import { SignInDialog } from '@/components/sync/sign-in-dialog'
import { StateIcon, toneDisc } from '@/components/sync/state-icon'
import { StepLine } from '@/components/sync/step-line'
import { SyncNowButton } from '@/components/sync/sync-now-button'
import { reportWords, syncBlocked, syncWords } from '@/components/sync/words'
import { formatCount } from '@/core/amount'
import { useStatus } from '@/core/queries'
import type { SyncStatus } from '@/core/types'
import { useNow } from '@/core/use-now'
import { SyncCounters } from './sync-counters'

type Links = { toHub: () => void; toHeld: () => void }

export function SyncCard(links: Links) {
  const status = useStatus()
  return (
    <section
      data-testid="sync-card"
      data-state={status.data?.state}
      aria-label="Sync"
      className="rounded-lg border border-line bg-surface"
    >
      {status.data ? (
        <Card status={status.data} {...links} />
      ) : status.error ? (
        <Failure error={status.error} retry={() => void status.refetch()} />
      ) : (
        <Loading rows={3} />
      )}
    </section>
  )
}

function Card({ status, toHub, toHeld }: Links & { status: SyncStatus }) {
  const now = useNow()
  const [signingIn, setSigningIn] = useState(false)
  const words = syncWords(status, now)
  const local = status.state === 'local_only'
  const blocked = syncBlocked(status)

  return (
    <>
      <div className="flex flex-wrap items-start gap-x-4 gap-y-3 p-5">
        <div className={cx('flex size-11 shrink-0 items-center justify-center rounded-full', toneDisc[words.tone])}>
          <StateIcon state={status.state} className="size-5.5" />
        </div>
        <div className="min-w-60 flex-1">
          <div className="flex flex-wrap items-baseline gap-x-3">
            <p data-testid="sync-state" aria-live="polite" className="text-title font-semibold tracking-tight">
              {words.title}
            </p>
            {!local && status.line !== 'offline' && <LineMark status={status} className="text-small text-quiet" />}
          </div>
          <p
            data-testid="sync-detail"
            className={cx(
              'selectable',
              words.tone === 'bad' ? 'text-bad' : words.tone === 'warn' ? 'text-warn' : 'text-quiet',
            )}
          >
            {words.detail}
          </p>
        </div>
        <div className="flex flex-col items-end gap-1">
          <div className="flex gap-2">
            {local && (
              <Button look="primary" icon={Plug} onClick={toHub} data-testid="sync-connect">
                Connect a hub
              </Button>
            )}
            {status.state === 'sign_in' && (
              <Button look="primary" icon={KeyRound} onClick={() => setSigningIn(true)} data-testid="sync-sign-in">
                Sign in
              </Button>
            )}
            {status.state === 'error' && status.failed > 0 && (
              <Button onClick={toHeld} data-testid="sync-to-held">
                See what to do
              </Button>
            )}
            <SyncNowButton look={local || status.state === 'sign_in' ? 'plain' : 'primary'} testId="sync-now" />
          </div>
          {blocked && status.state !== 'syncing' && <p className="text-small text-faint">{blocked}</p>}
        </div>
      </div>

      {(status.state === 'syncing' || status.progress) && (
        <StepLine label="Starting" quiet={status.state === 'syncing'} className="px-5 pb-3" />
      )}
      {status.failed > 0 && status.state !== 'error' && (
        <div className="mx-5 mb-4 flex flex-wrap items-center gap-2 rounded-md bg-bad-soft px-3 py-1.5 text-bad">
          <CircleAlert aria-hidden className="size-4" />
          <span className="flex-1">
            {status.failed === 1 ? '1 change needs' : `${formatCount(status.failed)} changes need`} a person. Everything
            else goes on.
          </span>
          <Button small onClick={toHeld}>
            Open Needs attention
          </Button>
        </div>
      )}
      {!local && <SyncCounters status={status} now={now} />}
      {status.last_report && status.state !== 'syncing' && (
        <p className="flex items-center gap-2 border-t border-line px-5 py-2.5 text-quiet">
          <CircleCheck aria-hidden className="size-4 shrink-0 text-ok" />
          <span className="text-faint">Last run</span>
          <span data-testid="sync-result" className="tabular selectable">
            {reportWords(status.last_report)}
          </span>
        </p>
      )}
      <SignInDialog open={signingIn} onClose={() => setSigningIn(false)} />
    </>
  )
}
