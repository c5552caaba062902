/** Every change on its way to the hub. */
import { Inbox } from 'lucide-react'
import { useState } from 'react'
import { cx } from '@/components/cx'
import { Empty, Failure, Loading } from '@/components/states'
import { QueueList } from './queue-list'
import { useQueue } from './queue-queries'

const filters = [
  { status: null, label: 'All' },
  { status: 'pending', label: 'Waiting' },
  { status: 'syncing', label: 'Sending' },
  { status: 'failed', label: 'Failed' },
  { status: 'synced', label: 'Sent' },
  { status: 'discarded', label: 'Discarded' },
] as const

export function QueueTab() {
  const [status, setStatus] = useState<string | null>(null)
  const queue = useQueue(status)
  const rows = queue.data?.pages.flat() ?? []

  return (
    <>
      <div role="group" aria-label="Show" className="flex gap-1 px-5 py-3">
        {filters.map((filter) => (
          <button
            key={filter.label}
            type="button"
            aria-pressed={status === filter.status}
            onClick={() => setStatus(filter.status)}
            className={cx(
              'h-7 rounded-full border px-3 text-small',
              status === filter.status
                ? 'border-accent bg-accent-soft font-medium text-accent-text'
                : 'border-line-strong text-quiet hover:bg-hover',
            )}
          >
            {filter.label}
          </button>
        ))}
      </div>
      {queue.error && rows.length === 0 ? (
        <Failure error={queue.error} retry={() => void queue.refetch()} />
      ) : queue.isPending ? (
        <Loading rows={8} />
      ) : rows.length === 0 ? (
        <Empty icon={Inbox} title={status === null ? 'The queue is empty' : 'Nothing here'}>
          Every product or customer you add, change or delete is written down here in the same moment, and sent at the
          next sync.
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
