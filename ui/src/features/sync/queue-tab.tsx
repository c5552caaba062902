/** The outbox: every change on its way to the hub. */
import { Inbox } from 'lucide-react'
import { useState } from 'react'
import { Segments } from '@/components/ui/segments'
import { Empty, Failure, Loading } from '@/components/ui/states'
import { QueueList } from './queue-list'
import { useQueue } from './queue-queries'

const filters = [
  { key: 'all', label: 'All' },
  { key: 'pending', label: 'Waiting' },
  { key: 'syncing', label: 'Sending' },
  { key: 'failed', label: 'Failed' },
  { key: 'synced', label: 'Sent' },
  { key: 'discarded', label: 'Discarded' },
] as const
type Filter = (typeof filters)[number]['key']

export function QueueTab() {
  const [filter, setFilter] = useState<Filter>('all')
  const status = filter === 'all' ? null : filter
  const queue = useQueue(status)
  const rows = queue.data?.pages.flat() ?? []

  return (
    <>
      <Segments label="Show" options={filters} value={filter} onChange={setFilter} className="px-5 py-3" />
      {queue.error && rows.length === 0 ? (
        <Failure error={queue.error} retry={() => void queue.refetch()} />
      ) : queue.isPending ? (
        <Loading rows={8} />
      ) : rows.length === 0 ? (
        <Empty icon={Inbox} title={status === null ? 'The queue is empty' : 'Nothing here'}>
          Every record you add, change or delete is written down here in the same moment, and sent at the next sync.
        </Empty>
      ) : (
        <QueueList
          rows={rows}
          more={queue.hasNextPage}
          onEnd={() => {
            if (!queue.isFetchingNextPage) void queue.fetchNextPage()
          }}
        />
      )}
    </>
  )
}
