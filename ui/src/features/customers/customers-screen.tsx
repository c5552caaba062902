/** The customers. */
import { Users } from 'lucide-react'
import { LastChange } from '@/components/history/last-change'
import { partyCode } from '@/components/parties/find'
import type { RecordScreenProps } from '@/components/records/record-route'
import { RecordScreen } from '@/components/records/record-screen'
import { useHost } from '@/core/host-context'
import type { Customer } from '@/core/types'
import { customerColumns } from './columns'
import { CustomerForm } from './customer-form'

export function CustomersScreen({ view, onView }: RecordScreenProps) {
  const host = useHost()
  return (
    <RecordScreen<Customer>
      table="customers"
      icon={Users}
      emptyText="Add the people you sell to: a name is enough, a phone number helps to find them. They are kept on this computer and work without internet."
      columns={customerColumns}
      codeOf={partyCode}
      fetchPage={(query) => host.listCustomers(query)}
      fetchOne={(id) => host.customer(id)}
      remove={(id) => host.deleteCustomer(id)}
      restore={(id) => host.restoreCustomer(id)}
      note={(customer) => <LastChange table="customers" row={customer} />}
      form={(props) => <CustomerForm key={props.record?.id ?? 'new'} {...props} />}
      view={view}
      onView={onView}
    />
  )
}
