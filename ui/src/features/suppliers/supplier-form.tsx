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
    stored: supplierText(props.record, props.code),
    read: readSupplier,
    add: (draft) => host.addSupplier(draft),
    change: (id, draft, before) => host.changeSupplier(id, draft, before),
  })
  return (
    <RecordForm noun="supplier" form={form} {...props}>
      <PartyFields noun="supplier" bind={form.bind} />
    </RecordForm>
  )
}
