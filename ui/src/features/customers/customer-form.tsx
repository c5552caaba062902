/** Adds or changes a customer. */
import { PartyFields } from '@/components/parties/party-fields'
import { RecordForm } from '@/components/records/record-form'
import { type FormProps, useRecordForm } from '@/components/records/use-record-form'
import { TextField } from '@/components/ui/field'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'
import type { Customer } from '@/core/types'
import { customerText, readCustomer } from './draft'

export function CustomerForm(props: FormProps<Customer>) {
  const host = useHost()
  const t = useT()
  const form = useRecordForm(props, {
    text: customerText,
    read: readCustomer,
    add: (draft) => host.addCustomer(draft),
    change: (id, draft, before) => host.changeCustomer(id, draft, before),
    keep: ['state_code'],
  })
  return (
    <RecordForm noun="customer" {...props} form={form}>
      <PartyFields noun="customer" form={form}>
        <TextField label={t('form-credit-limit')} sign="₹" inputMode="decimal" {...form.bind('credit_limit_paise')} />
      </PartyFields>
    </RecordForm>
  )
}
