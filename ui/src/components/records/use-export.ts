/** Writes the list as it is sorted and filtered, with the columns shown, into a file the person chooses. */
import { toast } from 'sonner'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'
import type { ScreenKind } from '@/core/records'
import type { ExportFormat } from '@/core/types'
import type { Column } from './columns'
import { asQuery, type Filter } from './windows'

export function useExport<T>(table: ScreenKind['table'], filter: Filter, columns: readonly Column<T>[]) {
  const host = useHost()
  const t = useT()
  return async (format: ExportFormat) => {
    const many = t.find(`kind-${table}.many`) ?? table
    try {
      const file = await host.chooseFileToSave(t('list-export-title', { many }), `${many}.${format}`)
      if (file === null) return
      const wanted = columns.filter((column) => !column.part)
      const named = wanted.map(({ key, head }) => ({ column: key, head: t(head) }))
      const count = await host.exportList(table, asQuery(filter, 0, 0), named, format, file)
      toast.success(t('list-exported', { count, file }))
    } catch (error) {
      toast.error(t.say(ApiError.from(error).said))
    }
  }
}
