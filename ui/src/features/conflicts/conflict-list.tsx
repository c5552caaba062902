/** The conflicts, newest first, with bulk actions. */
import { GitMerge, History } from 'lucide-react'
import { useState } from 'react'
import { moveWithArrows } from '@/components/ui/arrow-keys'
import { Button } from '@/components/ui/button'
import { PageBody } from '@/components/ui/page'
import { Empty, Failure, Loading } from '@/components/ui/states'
import { useCardFocus } from '@/components/ui/use-card-focus'
import { formatCount } from '@/core/amount'
import type { Conflict } from '@/core/types'
import { BulkBar } from './bulk-bar'
import { ConflictCard } from './conflict-card'
import { useConflicts, useSettle } from './queries'
import { ValueDialog } from './value-dialog'

const STEP = 50

export function ConflictList({ settled }: { settled: boolean }) {
  const [limit, setLimit] = useState(STEP)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [editing, setEditing] = useState<Conflict | null>(null)
  const found = useConflicts(settled, limit)
  const settle = useSettle(() => setChosen(new Set()))
  const focus = useCardFocus(found.data?.rows.map((conflict) => conflict.id))

  if (found.error) return <Failure error={found.error} retry={() => void found.refetch()} />
  if (!found.data) return <Loading rows={6} />
  const { rows, total } = found.data
  if (rows.length === 0)
    return settled ? (
      <Empty icon={History} title="Nothing resolved yet">
        What somebody decided on a conflict stays here, with who decided and when.
      </Empty>
    ) : (
      <Empty icon={GitMerge} title="No conflicts">
        When two people change the same field at once, the later edit stands, and both values wait here for a person to
        choose.
      </Empty>
    )

  const ticked = rows.filter((conflict) => chosen.has(conflict.id))
  const tick = (id: string, on: boolean) =>
    setChosen((now) => {
      const next = new Set(now)
      if (on) next.add(id)
      else next.delete(id)
      return next
    })
  const busy = (conflict: Conflict) => settle.isPending && (settle.variables?.ids.includes(conflict.id) ?? false)

  return (
    <>
      {!settled && (
        <BulkBar
          all={rows}
          ticked={ticked}
          pending={settle.isPending}
          onAll={(on) => setChosen(new Set(on ? rows.map((conflict) => conflict.id) : []))}
          onChoice={(choice) => settle.mutate({ ids: ticked.map((conflict) => conflict.id), choice })}
        />
      )}
      <PageBody>
        <ul
          aria-label="Conflicts"
          onKeyDown={moveWithArrows}
          {...focus}
          className={settled ? 'mt-4 flex flex-col gap-3' : 'flex flex-col gap-3'}
        >
          {rows.map((conflict) => (
            <ConflictCard
              key={conflict.id}
              conflict={conflict}
              ticked={chosen.has(conflict.id)}
              pending={busy(conflict)}
              onTick={settled ? undefined : (on) => tick(conflict.id, on)}
              onChoice={(choice) => {
                if (!settle.isPending) settle.mutate({ ids: [conflict.id], choice })
              }}
              onEdit={() => setEditing(conflict)}
            />
          ))}
        </ul>
        {total > rows.length && (
          <Button variant="quiet" onClick={() => setLimit(limit + STEP)} className="self-center">
            Show more ({formatCount(total - rows.length)} left)
          </Button>
        )}
      </PageBody>
      <ValueDialog conflict={editing} onClose={() => setEditing(null)} />
    </>
  )
}
