/** The last sync sessions, newest first, with repeats folded. */
import { foldSessions } from '@/components/sync/fold-sessions'
import { FoldedLine } from '@/components/sync/session-line'
import { Button } from '@/components/ui/button'
import { Panel } from '@/components/ui/page'
import { Failure, Loading } from '@/components/ui/states'
import { useT } from '@/core/l10n'
import { useStatus, useSyncLog } from '@/core/queries'
import { countdown } from '@/core/time'
import { useNow } from '@/core/use-now'

/** Fetched to fill the few lines: an idle night alone is a hundred sessions. */
const LOOKED_THROUGH = 200
const SHOWN = 5

export function RecentSessions({ toLog }: { toLog: () => void }) {
  const t = useT()
  const { data, error, refetch } = useSyncLog(LOOKED_THROUGH)
  return (
    <Panel
      title={t('sessions-title')}
      action={
        <Button small variant="quiet" onClick={toLog}>
          {t('sessions-all')}
        </Button>
      }
    >
      {error ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : !data ? (
        <Loading rows={3} />
      ) : data.length === 0 ? (
        <p className="px-4 py-5 text-quiet">{t('sessions-none')}</p>
      ) : (
        <>
          <NextTry />
          <ul className="divide-y divide-line">
            {foldSessions(data)
              .slice(0, SHOWN)
              .map((fold) => (
                <FoldedLine key={fold.line.id} fold={fold} />
              ))}
          </ul>
        </>
      )}
    </Panel>
  )
}

/** When the next try begins while the hub cannot be reached. */
function NextTry() {
  const t = useT()
  const status = useStatus().data
  const now = useNow()
  if (status?.state !== 'offline' || status.next_sync_at === null) return null
  return (
    <p data-testid="sessions-next" className="tabular border-b border-line px-4 py-2 text-quiet">
      {t('sessions-next-try', { when: countdown(status.next_sync_at, now) })}
    </p>
  )
}
