/** Adds or changes a customer. */
import { toast } from 'sonner'
import { RecordForm } from '@/components/records/record-form'
import type { FormProps } from '@/components/records/record-screen'
import { useForm } from '@/components/records/use-form'
import { TextArea, TextField } from '@/components/ui/field'
import { useHost } from '@/core/host-context'
import type { Customer } from '@/core/types'
import { customerText, readCustomer } from './draft'

export function CustomerForm({ record, code, onDirty, onDone, onSaved, onDelete, onRestore }: FormProps<Customer>) {
  const host = useHost()
  const form = useForm({
    stored: customerText(record, code),
    read: readCustomer,
    save: (draft, before) => (record ? host.changeCustomer(record.id, draft, before) : host.addCustomer(draft)),
    onSaved: (saved) => {
      toast.success(`Saved ${saved.name}`)
      onSaved(saved)
    },
    onDirty,
  })

  return (
    <RecordForm
      onSubmit={form.submit}
      pending={form.pending}
      failure={form.failure}
      onCancel={onDone}
      saveTestId="customer-form-save"
      deletedAt={record?.deleted_at ?? null}
      onDelete={onDelete}
      onRestore={onRestore}
    >
      <TextField label="Name" required data-testid="customer-form-name" {...form.bind('name')} />
      <div className="grid grid-cols-2 gap-4">
        <TextField label="Phone" type="tel" data-testid="customer-form-phone" {...form.bind('phone')} />
        <TextField label="E-mail" type="email" {...form.bind('email')} />
      </div>
      <TextArea label="Address" {...form.bind('address')} />
      <div className="grid grid-cols-2 gap-4">
        <TextField
          label="State code"
          hint="Two digits, e.g. 27; decides CGST and SGST or IGST"
          maxLength={2}
          {...form.bind('state_code')}
        />
        <TextField label="GSTIN" hint="15 letters and digits" {...form.bind('gstin')} />
        <TextField label="Credit limit" sign="₹" inputMode="decimal" {...form.bind('credit_limit_paise')} />
      </div>
      <TextArea label="Notes" {...form.bind('notes')} />
    </RecordForm>
  )
}
