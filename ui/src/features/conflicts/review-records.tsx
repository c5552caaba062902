/** The records of a review card, with who added each and when, where that tells them listed. */
import { useMutation } from '@tanstack/react-query'
import { LogOut } from 'lucide-react'
import { toast } from 'sonner'
import { byWhom } from '@/components/history/history-text'
import { useWriters } from '@/components/history/queries'
import { Button } from '@/components/ui/button'
import { texts } from '@/core/l10n'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { moment } from '@/core/time'
import type { Review, ReviewRecord } from '@/core/types'
import { RecordLink } from './record-link'

export function ReviewRecords({ card }: { card: Review }) {
  const dated = card.records.filter((record) => record.added_at !== null)
  const writers = useWriters(dated.map(({ table_name, id }) => ({ table: table_name, id })))
  const listed = dated.length > 0
  return (
    <ul className={listed ? 'mt-2 flex flex-col gap-1' : 'mt-1.5 flex flex-wrap gap-x-5 gap-y-1'}>
      {card.records.map((record, n) => (
        <li key={record.id} className="flex min-h-6 flex-wrap items-center gap-x-2 gap-y-0.5">
          <RecordLink table={record.table_name} id={record.id} label={record.label} />
          {record.note && <span className="selectable tabular text-small text-faint">{texts().say(record.note)}</span>}
          {record.added_at !== null && (
            <span className="selectable text-small text-faint" data-testid="review-added">
              {addedText(record.added_at, writers.get(record.id)?.added)}
            </span>
          )}
          {card.kind === 'group_ring' && !card.reviewed && (
            // Each group is inside the next one, the last inside the first.
            <TakeOut group={record} within={card.records[(n + 1) % card.records.length]?.label ?? ''} />
          )}
        </li>
      ))}
    </ul>
  )
}

type Added = NonNullable<ReturnType<ReturnType<typeof useWriters>['get']>>['added']

function addedText(at: number, added: Added | undefined): string {
  return added ? `Added ${byWhom(added.who)} · ${moment(added.made_at)}` : `Added ${moment(at)}`
}

function TakeOut({ group, within }: { group: ReviewRecord; within: string }) {
  const host = useHost()
  const out = useMutation({
    mutationFn: () => host.takeGroupOut(group.id),
    onSuccess: () => toast.success(`“${group.label}” is the outermost now`),
    onError: (error) => toast.error(ApiError.from(error).message),
  })
  return (
    <Button small icon={LogOut} pending={out.isPending} onClick={() => out.mutate()} data-testid="review-take-out">
      Take out of “{within}”
    </Button>
  )
}
