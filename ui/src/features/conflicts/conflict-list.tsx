/** The conflicts, newest first. What is resolved stays in its place until the person refreshes the list or leaves it. */
import { GitMerge, History } from 'lucide-react'
import { useState } from 'react'
import { useToRecord } from '@/components/records/to-record'
import { useCards } from '@/components/sync/use-cards'
import { cardColumns, WideBody } from '@/components/sync/wide-body'
import { Button } from '@/components/ui/button'
import { Empty, Failure, Loading } from '@/components/ui/states'
import { useT } from '@/core/l10n'
import type { Conflict } from '@/core/types'
import { BulkBar } from './bulk-bar'
import { type CardActions, ConflictCard } from './conflict-card'
import { HistoryDrawer } from './history-drawer'
import { useConflicts } from './queries'
import { useCardCommands } from './use-card-commands'
import { useCourse } from './use-course'
import { useKept } from './use-kept'
import { ValueDialog } from './value-dialog'

const STEP = 50

export function ConflictList({ settled }: { settled: boolean }) {
  const t = useT()
  const [limit, setLimit] = useState(STEP)
  const [editing, setEditing] = useState<Conflict | null>(null)
  const [after, setAfter] = useState<string>()
  const [looking, setLooking] = useState<Conflict | null>(null)
  const found = useConflicts(settled, limit)
  const list = useKept(found.data?.rows)
  const toRecord = useToRecord()
  const cards = useCards(found.data && list.kept.map(({ id }) => id))
  const course = useCourse(list, settled, (id) => cards.focus(id))

  const actionsOf = (conflict: Conflict): CardActions => ({
    onTick: (on) => course.tick([conflict.id], on),
    onChoice: (choice) => course.settle({ conflicts: [conflict], choice }),
    onEdit: () => {
      setAfter(conflict.id)
      setEditing(conflict)
    },
    onOpen: () => (toRecord(conflict.table_name, conflict.record_id) ?? (() => setLooking(conflict)))(),
    onHistory: () => setLooking(conflict),
    onUndo: () => course.undo(conflict.id),
    onReopen: () => course.reopen([conflict.id]),
  })
  useCardCommands({ cards, course, kept: list.kept, actionsOf, selectable: !settled })

  if (found.error) return <Failure error={found.error} retry={() => void found.refetch()} />
  if (!found.data) return <Loading rows={6} />
  if (list.kept.length === 0)
    return settled ? (
      <Empty icon={History} title={t('conflicts-none-settled')}>
        {t('conflicts-none-settled-text')}
      </Empty>
    ) : (
      <Empty icon={GitMerge} title={t('conflicts-none')}>
        {t('conflicts-none-text')}
      </Empty>
    )

  const open = list.kept.filter((conflict) => course.isOpen(conflict))
  const ticked = open.filter(({ id }) => course.ticked.has(id))
  const more = found.data.total - found.data.rows.length
  return (
    <>
      {!settled && (
        <BulkBar
          all={open}
          ticked={ticked}
          pending={course.isPending}
          news={list.news}
          stale={list.news > 0 || open.length < list.kept.length}
          onRefresh={course.refresh}
          onAll={(on) =>
            course.tick(
              open.map(({ id }) => id),
              on,
            )
          }
          onChoice={(choice) => course.settle({ conflicts: ticked, choice })}
        />
      )}
      <WideBody className={settled ? 'pt-4' : undefined}>
        <ul aria-label={t('conflicts-list')} {...cards.list} className={cardColumns}>
          {list.kept.map((conflict) => (
            <ConflictCard
              key={conflict.id}
              conflict={conflict}
              ticked={course.ticked.has(conflict.id) && course.isOpen(conflict)}
              selectable={!settled}
              pending={course.isBusy(conflict.id)}
              done={course.doneOf(conflict)}
              reopened={course.isReopened(conflict.id)}
              flash={course.isElsewhere(conflict)}
              {...actionsOf(conflict)}
            />
          ))}
        </ul>
        {more > 0 && (
          <Button variant="quiet" onClick={() => setLimit(limit + STEP)} className="self-center">
            {t('conflicts-more', { count: more })}
          </Button>
        )}
      </WideBody>
      <ValueDialog
        conflict={editing}
        course={course}
        returnFocus={() => cards.focus(after)}
        onClose={() => setEditing(null)}
        onDone={(id) => {
          setAfter(course.next([id]) ?? id)
          setEditing(null)
        }}
      />
      <HistoryDrawer
        record={looking && { table: looking.table_name, id: looking.record_id, label: t.say(looking.label) }}
        onClose={() => setLooking(null)}
      />
    </>
  )
}
