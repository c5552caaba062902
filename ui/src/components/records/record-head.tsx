/** The head of a list: its title and count, the search, the tools, and the button for a new record. */
import { Plus, Trash2 } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { Button, IconButton } from '@/components/ui/button'
import { PageHead } from '@/components/ui/page'
import { useT } from '@/core/l10n'
import { screenKind, type ScreenKind } from '@/core/records'
import { ListCount } from './list-count'
import { ListTools } from './list-tools'
import { SearchBox } from './search-box'
import type { Filter } from './windows'

type Tools<T> = ComponentProps<typeof ListTools<T>>
type Search = ComponentProps<typeof SearchBox>

type Props<T> = Pick<
  Tools<T>,
  'columns' | 'onSort' | 'choices' | 'onFilter' | 'filtering' | 'onExport' | 'returnTo'
> & {
  table: ScreenKind['table']
  total: number
  /** Whether several records match a code, of which one is to be chosen. */
  choosing: boolean
  filter: Filter
  onSearch: Search['onChange']
  onSearchKey: Search['onKeyDown']
  onFind: Search['onFind']
  box: Search['ref']
  onBin: () => void
  onNew: () => void
  /** Beside the search. */
  children?: ReactNode
}

export function RecordHead<T>(props: Props<T>) {
  const { table, total, choosing, filter, onSearch, onSearchKey, onFind, box } = props
  const { columns, choices, onSort, onFilter, filtering, onExport, onBin, onNew, returnTo, children } = props
  const t = useT()
  const { one: noun } = screenKind(table)
  const title = t.find(`kind-${table}.title`) ?? table
  return (
    <PageHead
      title={title}
      note={<ListCount total={total} choosing={choosing} />}
      primary={
        <Button variant="primary" icon={Plus} onClick={onNew} data-testid={`${noun}-new`} command="list.new">
          {t.find(`kind-${table}.new`)}
        </Button>
      }
    >
      <SearchBox
        label={t.find(`kind-${table}.search`) ?? t('do-search')}
        value={filter.search}
        onChange={onSearch}
        onKeyDown={onSearchKey}
        onFind={onFind}
        ref={box}
        testId={`${noun}-search`}
      />
      {children}
      <ListTools<T>
        columns={columns}
        sort={filter.sort}
        onSort={onSort}
        choices={choices}
        onFilter={onFilter}
        filtering={filtering || filter.filters.length > 0}
        onExport={onExport}
        returnTo={returnTo}
      />
      <IconButton
        label={t('command-bin')}
        icon={Trash2}
        command="list.bin"
        onClick={onBin}
        data-testid={`${noun}-bin`}
        className="-ml-3"
      />
    </PageHead>
  )
}
