/** The records of a review card, each a box that opens it, with who added it and when, where that tells them apart. */
import { useMutation } from '@tanstack/react-query'
import { ArrowUpRight, History, LogOut } from 'lucide-react'
import { toast } from 'sonner'
import { byWhom } from '@/components/history/history-text'
import { useWriters } from '@/components/history/queries'
import { useToRecord } from '@/components/records/to-record'
import { Button, IconButton } from '@/components/ui/button'
import { Keys } from '@/components/ui/keys'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { type Texts, useT } from '@/core/l10n'
import { moment } from '@/core/time'
import type { Review, ReviewRecord } from '@/core/types'

type Props = {
  card: Review
  onOpen: (record: ReviewRecord) => void
  onHistory: (record: ReviewRecord) => void
}

const KEYS = ['card.first', 'card.second'] as const

export function ReviewRecords({ card, onOpen, onHistory }: Props) {
  const t = useT()
  const toRecord = useToRecord()
  const dated = card.records.filter((record) => record.added_at !== null)
  const writers = useWriters(dated.map(({ table_name, id }) => ({ table: table_name, id })))
  return (
    <ul className="grid grid-cols-1 gap-2 sm:grid-cols-2">
      {card.records.map((record, n) => {
        const key = KEYS[n]
        const label = t.say(record.label)
        const leads = toRecord(record.table_name, record.id) !== null
        return (
          <li key={record.id} className="flex min-w-0 flex-col rounded-md border border-line-strong">
            <span className="flex min-w-0 items-start">
              <button
                type="button"
                onClick={() => onOpen(record)}
                title={t('review-open', { record: label })}
                data-testid="review-open"
                className="flex min-w-0 flex-1 flex-col rounded-md px-3 py-1.5 text-left -outline-offset-2 hover:bg-hover"
              >
                <span className="flex w-full items-center gap-2">
                  <span className="min-w-0 truncate font-semibold text-accent-text">{label}</span>
                  {leads && <ArrowUpRight aria-hidden className="size-3.5 shrink-0 text-faint" />}
                  {key && (
                    <span aria-hidden className="ml-auto">
                      <Keys of={key} />
                    </span>
                  )}
                </span>
                <span className="tabular flex w-full flex-wrap gap-x-3 text-small text-quiet">
                  {record.note && <span>{t.say(record.note)}</span>}
                  {record.added_at !== null && (
                    <span data-testid="review-added">
                      {addedText(t, record.added_at, writers.get(record.id)?.added)}
                    </span>
                  )}
                </span>
              </button>
              <IconButton
                label={t('review-history', { record: label })}
                icon={History}
                onClick={() => onHistory(record)}
                className="mt-1 mr-1 size-7!"
              />
            </span>
            {card.kind === 'group_ring' && !card.reviewed && (
              // Each group is inside the next one, the last inside the first.
              <TakeOut group={record} within={card.records[(n + 1) % card.records.length]?.label ?? ''} />
            )}
          </li>
        )
      })}
    </ul>
  )
}

type Added = NonNullable<ReturnType<ReturnType<typeof useWriters>['get']>>['added']

function addedText(t: Texts, at: number, added: Added | undefined): string {
  if (!added) return t('review-added', { at: moment(at) })
  return t('review-added-by', { by: byWhom(t, added.who), at: moment(added.made_at) })
}

function TakeOut({ group, within }: { group: ReviewRecord; within: string }) {
  const t = useT()
  const host = useHost()
  const out = useMutation({
    mutationFn: () => host.takeGroupOut(group.id),
    onSuccess: () => toast.success(t('review-taken-out', { group: t.say(group.label) })),
    onError: (error) => toast.error(t.say(ApiError.from(error).said)),
  })
  return (
    <Button
      small
      icon={LogOut}
      pending={out.isPending}
      onClick={() => out.mutate()}
      data-testid="review-take-out"
      className="mx-2 mb-2 self-start"
    >
      {t('review-take-out', { group: t.say(within) })}
    </Button>
  )
}
