/** The customers. */
import { Users } from 'lucide-react'
import { LastChange } from '@/components/history/last-change'
import { partyFilters } from '@/components/parties/filters'
import { partyCode } from '@/components/parties/find'
import type { RecordScreenProps } from '@/components/records/record-route'
import { RecordScreen } from '@/components/records/record-screen'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'
import type { Customer } from '@/core/types'
import { Account } from './account'
import { customerColumns } from './columns'
import { CustomerForm } from './customer-form'

export function CustomersScreen({ view, onView }: RecordScreenProps) {
  const host = useHost()
  const t = useT()
  return (
    <RecordScreen<Customer>
      table="customers"
      icon={Users}
      emptyText={t('customers-empty')}
      columns={customerColumns}
      offers={partyFilters}
      codeOf={(text) => (partyCode(text) ? t('customers-new-with-phone') : null)}
      fetchPage={(query) => host.listCustomers(query)}
      fetchOne={(id) => host.customer(id)}
      remove={(id) => host.deleteCustomer(id)}
      restore={(id) => host.restoreCustomer(id)}
      note={(customer) => <LastChange table="customers" row={customer} />}
      form={(props) => (
        <>
          <CustomerForm key={props.record?.id ?? 'new'} {...props} />
          {props.record && !props.record.deleted_at && <Account id={props.record.id} />}
        </>
      )}
      view={view}
      onView={onView}
    />
  )
}
