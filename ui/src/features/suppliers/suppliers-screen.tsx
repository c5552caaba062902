/** The suppliers. */
import { Truck } from 'lucide-react'
import { LastChange } from '@/components/history/last-change'
import { partyColumns } from '@/components/parties/columns'
import { partyFilters } from '@/components/parties/filters'
import { partyCode } from '@/components/parties/find'
import type { RecordScreenProps } from '@/components/records/record-route'
import { RecordScreen } from '@/components/records/record-screen'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'
import type { Supplier } from '@/core/types'
import { SupplierForm } from './supplier-form'

export function SuppliersScreen({ view, onView }: RecordScreenProps) {
  const host = useHost()
  const t = useT()
  return (
    <RecordScreen<Supplier>
      table="suppliers"
      icon={Truck}
      emptyText={t('suppliers-empty')}
      columns={partyColumns}
      offers={partyFilters}
      codeOf={(text) => (partyCode(text) ? t('suppliers-new-with-phone') : null)}
      fetchPage={(query) => host.listSuppliers(query)}
      fetchOne={(id) => host.supplier(id)}
      remove={(id) => host.deleteSupplier(id)}
      restore={(id) => host.restoreSupplier(id)}
      note={(supplier) => <LastChange table="suppliers" row={supplier} />}
      form={(props) => <SupplierForm key={props.record?.id ?? 'new'} {...props} />}
      view={view}
      onView={onView}
    />
  )
}
