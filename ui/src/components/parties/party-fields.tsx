/** The fields of a party's form. */
import type { ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import type { Fields } from '@/components/records/use-form'
import { TextArea, TextField } from '@/components/ui/field'
import { useT } from '@/core/l10n'
import type { PartyText } from './draft'
import { TaxFields } from './tax-fields'

type Props<V extends PartyText> = {
  /** What one is called: the prefix of the test ids. */
  noun: string
  form: Fields<V>
  /** Further short fields, beside the state. */
  children?: ReactNode
}

export function PartyFields<V extends PartyText>({ noun, form, children }: Props<V>) {
  const { bind } = form
  const t = useT()
  return (
    <>
      <TextField label={t('form-name')} required data-testid={`${noun}-form-name`} {...bind('name')} />
      <div className="grid grid-cols-2 gap-4">
        <TextField label={t('form-phone')} type="tel" data-testid={`${noun}-form-phone`} {...bind('phone')} />
        <TextField label={t('form-email')} type="email" {...bind('email')} />
      </div>
      <TextArea label={t('form-address')} {...bind('address')} />
      <div className="grid grid-cols-2 gap-4">
        <PartyTax noun={noun} form={form} />
        {children}
      </div>
      <TextArea label={t('form-notes')} {...bind('notes')} />
    </>
  )
}

function PartyTax<V extends PartyText>({ noun, form }: Props<V>) {
  const t = useT()
  const [gstin = '', state = ''] = useWatch({ control: form.control, name: ['gstin', 'state_code'] })
  return (
    <TaxFields
      testId={`${noun}-form`}
      typed={{ gstin, state }}
      gstin={form.bind('gstin')}
      state={form.bind('state_code')}
      onState={(code) => form.set('state_code', code)}
      hints={{ gstin: t('form-gstin-hint'), state: t('form-state-hint') }}
    />
  )
}
