/** One choice for all selected conflicts, and the way to a fresh list. */
import { RotateCw } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { useT } from '@/core/l10n'
import type { Choice, Conflict } from '@/core/types'
import { branchesOf } from './conflict-text'

type Props = {
  all: readonly Conflict[]
  ticked: readonly Conflict[]
  pending: boolean
  /** How many conflicts came since the list was read. */
  news: number
  /** Whether a refresh would show another list. */
  stale: boolean
  onRefresh: () => void
  onAll: (on: boolean) => void
  onChoice: (choice: Choice) => void
}

export function BulkBar({ all, ticked, pending, news, stale, onRefresh, onAll, onChoice }: Props) {
  const t = useT()
  const none = ticked.length === 0
  return (
    <div className="flex min-h-13 flex-wrap items-center gap-x-3 gap-y-2 px-5 py-2.5">
      <label className="flex items-center gap-2.5 pl-3.5 text-quiet">
        <Checkbox
          checked={!none && ticked.length === all.length}
          partly={!none && ticked.length < all.length}
          onChange={onAll}
          label={t('conflicts-select-all')}
          testId="conflicts-all"
        />
        {none ? t('conflicts-select-all') : t('conflicts-selected', { count: ticked.length })}
      </label>
      {!none && (
        <div role="group" aria-label={t('conflicts-resolve-selected')} className="flex flex-wrap gap-2">
          <Button small disabled={pending} onClick={() => onChoice({ choice: 'keep' })} data-testid="bulk-keep">
            {t('conflicts-keep-all')}
          </Button>
          <Button small disabled={pending} onClick={() => onChoice({ choice: 'take' })} data-testid="bulk-take">
            {t('conflicts-take-all')}
          </Button>
          {branchesOf(t, ticked).map(({ id, name }) => (
            <Button key={id} small disabled={pending} onClick={() => onChoice({ choice: 'branch', branch_id: id })}>
              {t('conflicts-take-branch', { branch: name })}
            </Button>
          ))}
        </div>
      )}
      {stale && (
        <Button
          small
          variant="quiet"
          icon={RotateCw}
          onClick={onRefresh}
          data-testid="conflicts-refresh"
          className="ml-auto"
        >
          {[t('conflicts-refresh'), news > 0 && t('conflicts-new', { count: news })].filter(Boolean).join(' · ')}
        </Button>
      )}
    </div>
  )
}
