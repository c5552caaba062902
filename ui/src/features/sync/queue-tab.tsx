/** The outbox: every change on its way to the hub. Beside it, where there is room, what the last sessions did. */
import { Inbox } from 'lucide-react'
import { useState } from 'react'
import { Segments } from '@/components/ui/segments'
import { Empty, Failure, Loading } from '@/components/ui/states'
import { useT } from '@/core/l10n'
import { useStatus } from '@/core/queries'
import { QueueList } from './queue-list'
import { useQueue } from './queue-queries'
import { RecentLog } from './recent-log'

const filters = ['pending', 'syncing', 'failed', 'synced', 'discarded', 'all'] as const
type Filter = (typeof filters)[number]

export function QueueTab() {
  const pending = useStatus().data?.pending
  const [filter, setFilter] = useState<Filter>()
  // What waits is what one comes for; chosen once, so that nothing changes under the hand when it is sent.
  if (filter === undefined && pending !== undefined) setFilter(pending > 0 ? 'pending' : 'all')
  return (
    <div className="@container flex min-h-0 flex-1 gap-4 px-5 pb-5">
      <div className="flex min-h-0 min-w-0 flex-1 flex-col">
        {filter === undefined ? <Loading rows={8} /> : <Filtered filter={filter} onFilter={setFilter} />}
      </div>
      <RecentLog className="mt-3 hidden w-[27rem] shrink-0 @[75rem]:flex" />
    </div>
  )
}

function Filtered({ filter, onFilter }: { filter: Filter; onFilter: (filter: Filter) => void }) {
  const t = useT()
  const status = filter === 'all' ? null : filter
  const queue = useQueue(status)
  const rows = queue.data?.pages.flat() ?? []
  const options = filters.map((key) => ({ key, label: t(`queue-${key}`) }))

  return (
    <>
      <Segments label={t('queue-show')} options={options} value={filter} onChange={onFilter} className="py-3" />
      {queue.error && rows.length === 0 ? (
        <Failure error={queue.error} retry={() => void queue.refetch()} />
      ) : queue.isPending ? (
        <Loading rows={8} />
      ) : rows.length === 0 ? (
        <Empty icon={Inbox} title={t(status === null ? 'queue-empty' : 'queue-empty-some')}>
          {t('queue-empty-text')}
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
