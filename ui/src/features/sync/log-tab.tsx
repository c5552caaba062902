/** Every session, newest first. */
import { ScrollText } from 'lucide-react'
import { SessionLine } from '@/components/sync/session-line'
import { PageBody, Panel } from '@/components/ui/page'
import { Empty, Failure, Loading } from '@/components/ui/states'
import { useSyncLog } from '@/core/queries'

export function LogTab() {
  const { data, error, refetch } = useSyncLog(200)
  if (error) return <Failure error={error} retry={() => void refetch()} />
  if (!data) return <Loading rows={8} />
  if (data.length === 0)
    return (
      <Empty icon={ScrollText} title="No sync has run yet">
        Each sync writes a line here: what it sent and received, how long it took, and what went wrong.
      </Empty>
    )
  return (
    <PageBody label="Log">
      <div className="h-0" />
      <Panel>
        <ul aria-label="Sync log" className="divide-y divide-line">
          {data.map((line) => (
            <SessionLine key={line.id} line={line} />
          ))}
        </ul>
      </Panel>
    </PageBody>
  )
}
