/** The last five sync sessions, newest first. */
import { Button } from '@/components/button'
import { Panel } from '@/components/page'
import { Failure, Loading } from '@/components/states'
import { SessionLine } from '@/components/sync/session-line'
import { useSyncLog } from '@/core/queries'

export function RecentSessions({ toLog }: { toLog: () => void }) {
  const { data, error, refetch } = useSyncLog(5)
  return (
    <Panel
      title="Recent syncs"
      action={
        <Button small look="quiet" onClick={toLog}>
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
          {data.map((line) => (
            <SessionLine key={line.id} line={line} />
          ))}
        </ul>
      )}
    </Panel>
  )
}
