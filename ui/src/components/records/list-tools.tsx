/** The tools at a list's head: filter, order, columns, export. */
import { ArrowUpDown, Columns3, Download, ListFilter as FilterIcon, RotateCcw } from 'lucide-react'
import { IconButton } from '@/components/ui/button'
import { MenuItem, MenuLine } from '@/components/ui/menu'
import { useCommand } from '@/core/commands'
import { useT } from '@/core/l10n'
import type { ExportFormat, Sort } from '@/core/types'
import type { Column } from './columns'
import { ListMenu, MenuChoice, MenuTick } from './list-menu'
import type { useChoices } from './use-choices'

type Props<T> = {
  columns: readonly Column<T>[]
  sort: Sort | null
  onSort: (sort: Sort | null) => void
  choices: ReturnType<typeof useChoices>
  /** Absent where the list has no filters. */
  onFilter?: () => void
  filtering: boolean
  onExport?: (format: ExportFormat) => void
  returnTo: () => HTMLElement | null
}

export function ListTools<T>(props: Props<T>) {
  const { columns, sort, onSort, choices, onFilter, onExport, returnTo } = props
  const t = useT()
  useCommand('list.filter', () => onFilter?.(), { enabled: onFilter !== undefined })
  const sortable = columns.filter((column) => column.sortable)
  const own = columns.filter((column) => !column.part)
  return (
    <div className="flex items-center">
      {onFilter && (
        <IconButton
          label={t('command-filter')}
          icon={FilterIcon}
          command="list.filter"
          aria-pressed={props.filtering}
          onClick={onFilter}
          data-testid="list-filter"
          className={props.filtering ? 'bg-accent-soft text-accent-text' : undefined}
        />
      )}
      <ListMenu command="list.sort" label={t('command-sort')} icon={ArrowUpDown} returnTo={returnTo} testId="list-sort">
        <MenuChoice
          value={sort?.column ?? ''}
          onChange={(column) => onSort({ column, descending: sort?.descending ?? false })}
          options={sortable.map(({ key, head }) => ({ key, label: t(head) }))}
        />
        <MenuLine />
        <MenuChoice
          value={sort?.descending ? 'down' : 'up'}
          onChange={(way) => onSort({ column: sort?.column ?? sortable[0]?.key ?? '', descending: way === 'down' })}
          options={[
            { key: 'up', label: t('list-ascending') },
            { key: 'down', label: t('list-descending') },
          ]}
        />
      </ListMenu>
      <ListMenu command="list.columns" label={t('command-columns')} icon={Columns3} returnTo={returnTo}>
        {own.map((column) => (
          <MenuTick
            key={column.key}
            checked={choices.shown[column.key] ?? !column.extra}
            onChange={(on) => choices.show(column.key, on)}
          >
            {t(column.head)}
          </MenuTick>
        ))}
        <MenuLine />
        <MenuItem icon={RotateCcw} onClick={choices.reset}>
          {t('list-columns-reset')}
        </MenuItem>
      </ListMenu>
      {onExport && (
        <ListMenu
          command="list.export"
          label={t('command-export')}
          icon={Download}
          returnTo={returnTo}
          testId="list-export"
        >
          <MenuItem icon={Download} onClick={() => onExport('xlsx')} testId="export-xlsx">
            {t('list-export-xlsx')}
          </MenuItem>
          <MenuItem icon={Download} onClick={() => onExport('csv')} testId="export-csv">
            {t('list-export-csv')}
          </MenuItem>
        </ListMenu>
      )}
    </div>
  )
}
