/** An empty list: why, and what to do. */
import { FilterX, type LucideIcon, Plus, SearchX } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Keys } from '@/components/ui/keys'
import { Empty } from '@/components/ui/states'
import { useT } from '@/core/l10n'
import { screenKind, type ScreenKind } from '@/core/records'
import type { Filter } from './windows'

type Props = {
  filter: Filter
  table: ScreenKind['table']
  icon: LucideIcon
  emptyText: ReactNode
  onNew: () => void
  /** Creates a record with the code that was searched for. */
  withCode?: { label: string; act: () => void }
  onClear: () => void
  onClearFilters: () => void
}

export function EmptyList(props: Props) {
  const { filter, table, icon, emptyText, onNew, withCode, onClear, onClearFilters } = props
  const t = useT()
  const filtered = filter.filters.length > 0
  const clearFilters = <Button onClick={onClearFilters}>{t('list-filter-clear')}</Button>
  if (filter.search)
    return (
      <Empty
        icon={SearchX}
        title={t('list-nothing-matches', { search: filter.search })}
        action={
          <div className="flex flex-wrap justify-center gap-2">
            {withCode && (
              <Button
                variant="primary"
                icon={Plus}
                onClick={withCode.act}
                data-testid={`${screenKind(table).one}-with-code`}
              >
                {withCode.label}
              </Button>
            )}
            <Button onClick={onClear}>{t('list-clear-search')}</Button>
            {filtered && clearFilters}
          </div>
        }
      >
        {t('list-every-word')}
      </Empty>
    )
  if (filtered)
    return (
      <Empty icon={FilterX} title={t('list-nothing-passes')} action={clearFilters}>
        {t('list-all-filters')}
      </Empty>
    )
  return (
    <Empty
      icon={icon}
      title={t.find(`list-none-yet-${table}`) ?? t('none')}
      action={
        <Button variant="primary" icon={Plus} onClick={onNew}>
          {t.find(`kind-${table}.new`)}
        </Button>
      }
    >
      {emptyText}
      <p className="mt-2 text-small text-faint">
        {t('list-hint-new')} <Keys of="list.new" />
      </p>
    </Empty>
  )
}
