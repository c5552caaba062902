/** One choice for all selected conflicts. */
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { formatCount } from '@/core/amount'
import type { Choice, Conflict } from '@/core/types'
import { branchesOf } from './conflict-text'

type Props = {
  all: readonly Conflict[]
  ticked: readonly Conflict[]
  pending: boolean
  onAll: (on: boolean) => void
  onChoice: (choice: Choice) => void
}

export function BulkBar({ all, ticked, pending, onAll, onChoice }: Props) {
  const none = ticked.length === 0
  return (
    <div className="flex min-h-13 flex-wrap items-center gap-x-3 gap-y-2 px-5 py-2.5">
      <label className="flex items-center gap-2.5 pl-4 text-quiet">
        <Checkbox
          checked={!none && ticked.length === all.length}
          partly={!none && ticked.length < all.length}
          onChange={onAll}
          label="Select all"
          testId="conflicts-all"
        />
        {none ? 'Select all' : `${formatCount(ticked.length)} selected`}
      </label>
      {!none && (
        <div role="group" aria-label="Resolve the selected" className="flex flex-wrap gap-2">
          <Button small disabled={pending} onClick={() => onChoice({ choice: 'keep' })} data-testid="bulk-keep">
            Keep what stands
          </Button>
          <Button small disabled={pending} onClick={() => onChoice({ choice: 'take' })} data-testid="bulk-take">
            Take the other
          </Button>
          {branchesOf(ticked).map(({ id, name }) => (
            <Button key={id} small disabled={pending} onClick={() => onChoice({ choice: 'branch', branch_id: id })}>
              Take {name}’s
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}
