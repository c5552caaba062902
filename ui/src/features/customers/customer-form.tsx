/** Adds or changes a customer. */
import { PartyFields } from '@/components/parties/party-fields'
import { RecordForm } from '@/components/records/record-form'
import { type FormProps, useRecordForm } from '@/components/records/use-record-form'
import { TextField } from '@/components/ui/field'
import { useHost } from '@/core/host-context'
import type { Customer } from '@/core/types'
import { customerText, readCustomer } from './draft'

export function CustomerForm(props: FormProps<Customer>) {
  const host = useHost()
  const form = useRecordForm(props, {
    stored: customerText(props.record, props.code),
    read: readCustomer,
    add: (draft) => host.addCustomer(draft),
    change: (id, draft, before) => host.changeCustomer(id, draft, before),
  })
  return (
    <RecordForm noun="customer" form={form} {...props}>
      <PartyFields noun="customer" bind={form.bind}>
        <TextField label="Credit limit" sign="₹" inputMode="decimal" {...form.bind('credit_limit_paise')} />
      </PartyFields>
    </RecordForm>
  )
}
