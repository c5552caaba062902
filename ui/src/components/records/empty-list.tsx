/** An empty list: why, and what to do. */
import { type LucideIcon, Plus, SearchX, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Kbd } from '@/components/ui/kbd'
import { Empty } from '@/components/ui/states'
import type { Filter } from './windows'

type Props = {
  filter: Filter
  noun: string
  icon: LucideIcon
  emptyText: ReactNode
  onNew: () => void
  /** Creates a record with the code that was searched for. */
  withCode?: { label: string; act: () => void }
  onClear: () => void
}

export function EmptyList({ filter, noun, icon, emptyText, onNew, withCode, onClear }: Props) {
  if (filter.search)
    return (
      <Empty
        icon={SearchX}
        title={`Nothing matches “${filter.search}”`}
        action={
          <div className="flex flex-wrap justify-center gap-2">
            {withCode && (
              <Button variant="primary" icon={Plus} onClick={withCode.act} data-testid={`${noun}-with-code`}>
                {withCode.label}
              </Button>
            )}
            <Button onClick={onClear}>Clear the search</Button>
          </div>
        }
      >
        Every word has to occur. Try fewer words, or part of a code.
      </Empty>
    )
  if (filter.deleted)
    return (
      <Empty icon={Trash2} title="The recycle bin is empty">
        What you delete is kept here, and can be restored.
      </Empty>
    )
  return (
    <Empty
      icon={icon}
      title={`No ${noun}s yet`}
      action={
        <Button variant="primary" icon={Plus} onClick={onNew}>
          New {noun}
        </Button>
      }
    >
      {emptyText}
      <p className="mt-2 text-small text-faint">
        Press <Kbd>N</Kbd> in the list to add one at any time.
      </p>
    </Empty>
  )
}
