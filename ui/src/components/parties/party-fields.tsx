/** The fields of a party's form. */
import type { ReactNode } from 'react'
import type { Bound } from '@/components/records/use-form'
import { TextArea, TextField } from '@/components/ui/field'
import type { PartyText } from './draft'

type Props = {
  /** What one is called: the prefix of the test ids. */
  noun: string
  bind: (field: keyof PartyText) => Bound
  /** Further short fields, beside the GSTIN. */
  children?: ReactNode
}

export function PartyFields({ noun, bind, children }: Props) {
  return (
    <>
      <TextField label="Name" required data-testid={`${noun}-form-name`} {...bind('name')} />
      <div className="grid grid-cols-2 gap-4">
        <TextField label="Phone" type="tel" data-testid={`${noun}-form-phone`} {...bind('phone')} />
        <TextField label="E-mail" type="email" {...bind('email')} />
      </div>
      <TextArea label="Address" {...bind('address')} />
      <div className="grid grid-cols-2 gap-4">
        <TextField
          label="State code"
          hint="Two digits, e.g. 27; decides CGST and SGST or IGST"
          maxLength={2}
          {...bind('state_code')}
        />
        <TextField label="GSTIN" hint="15 letters and digits" {...bind('gstin')} />
        {children}
      </div>
      <TextArea label="Notes" {...bind('notes')} />
    </>
  )
}
