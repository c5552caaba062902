/** The line under a list's rows, of fixed height: what is ticked and what can be done with it, else which keys there are. */
import { Trash2, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Keys } from '@/components/ui/keys'
import { useT } from '@/core/l10n'
import type { Picked } from './use-selection'

type Props = {
  total: number
  picked: Picked
  /** Absent where what is ticked cannot be deleted. */
  onDelete?: () => void
  /** What else can be done with what is ticked. */
  actions?: ReactNode
  pending?: boolean
}

export function ListFoot({ total, picked, onDelete, actions, pending }: Props) {
  const t = useT()
  const { count } = picked
  return (
    <div
      className="flex h-10 shrink-0 items-center gap-2 overflow-hidden border-t border-line bg-surface px-4 text-small text-faint"
      data-testid="list-foot"
    >
      {count === 0 ? (
        <span className="truncate">
          {t('list-count', { count: total })} · {t('list-hint-select')} <Keys of="list.select" />{' '}
          <Keys of="list.select-all" />
        </span>
      ) : (
        <>
          <span role="status" className="truncate font-medium text-ink" data-testid="list-selected">
            {t('list-selected', { count })}
          </span>
          <span className="ml-auto flex items-center gap-2">
            {actions}
            {onDelete && (
              <Button
                small
                variant="danger"
                icon={Trash2}
                pending={pending}
                onClick={onDelete}
                command="list.delete"
                data-testid="bulk-delete"
              >
                {t('do-delete')}
              </Button>
            )}
            <Button small variant="quiet" icon={X} onClick={picked.clear}>
              {t('list-clear-selection')}
            </Button>
          </span>
        </>
      )}
    </div>
  )
}
