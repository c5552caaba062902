/** Adds or changes a supplier. */
import { PartyFields } from '@/components/parties/party-fields'
import { RecordForm } from '@/components/records/record-form'
import { type FormProps, useRecordForm } from '@/components/records/use-record-form'
import { useHost } from '@/core/host-context'
import type { Supplier } from '@/core/types'
import { readSupplier, supplierText } from './draft'

export function SupplierForm(props: FormProps<Supplier>) {
  const host = useHost()
  const form = useRecordForm(props, {
    text: supplierText,
    read: readSupplier,
    add: (draft) => host.addSupplier(draft),
    change: (id, draft, before) => host.changeSupplier(id, draft, before),
    keep: ['state_code'],
  })
  return (
    <RecordForm noun="supplier" {...props} form={form}>
      <PartyFields noun="supplier" form={form} />
    </RecordForm>
  )
}
