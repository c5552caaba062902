/** The last sync sessions, newest first, with repeats folded. */
import { foldSessions } from '@/components/sync/fold-sessions'
import { FoldedLine } from '@/components/sync/session-line'
import { Button } from '@/components/ui/button'
import { Panel } from '@/components/ui/page'
import { Failure, Loading } from '@/components/ui/states'
import { useSyncLog } from '@/core/queries'

/** Fetched to fill the few lines: an idle night alone is a hundred sessions. */
const LOOKED_THROUGH = 200
const SHOWN = 5

export function RecentSessions({ toLog }: { toLog: () => void }) {
  const { data, error, refetch } = useSyncLog(LOOKED_THROUGH)
  return (
    <Panel
      title="Recent syncs"
      action={
        <Button small variant="quiet" onClick={toLog}>
          All sessions
        </Button>
      }
    >
      {error ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : !data ? (
        <Loading rows={3} />
      ) : data.length === 0 ? (
        <p className="px-4 py-5 text-quiet">
          No sync has run on this computer yet. Each one will be listed here with what it sent and received.
        </p>
      ) : (
        <ul className="divide-y divide-line">
          {foldSessions(data)
            .slice(0, SHOWN)
            .map((fold) => (
              <FoldedLine key={fold.line.id} fold={fold} />
            ))}
        </ul>
      )}
    </Panel>
  )
}
