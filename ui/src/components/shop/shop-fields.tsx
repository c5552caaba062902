/** The fields of the shop's own details: the few of the first day, and the rest. */
import { useWatch } from 'react-hook-form'
import { TaxFields } from '@/components/parties/tax-fields'
import { SelectField, TextArea, TextField } from '@/components/ui/field'
import { useT } from '@/core/l10n'
import type { useShopForm } from './use-shop-form'

const UPI_EXAMPLE = 'kanak@okaxis'
const SCHEMES = ['regular', 'composition', 'unregistered'] as const

type Shop = ReturnType<typeof useShopForm>

/** What a bill needs on the first day. */
export function FirstShopFields({ form, bind, focus }: Pick<Shop, 'form' | 'bind'> & { focus?: boolean }) {
  const t = useT()
  const [gstin, state] = useWatch({ control: form.control, name: ['gstin', 'state_code'] })
  return (
    <>
      <TextField
        label={t('shop-name')}
        hint={t('shop-name-hint')}
        required
        data-testid="shop-name"
        data-initial-focus={focus || undefined}
        {...bind('name')}
      />
      <div className="grid grid-cols-2 gap-3">
        <TaxFields
          testId="shop"
          typed={{ gstin, state }}
          gstin={bind('gstin')}
          state={bind('state_code')}
          onState={(code) => form.setValue('state_code', code, { shouldDirty: true })}
          hints={{ gstin: t('shop-gstin-hint'), state: t('form-state-hint') }}
        />
      </div>
      <TextField label={t('shop-phone')} type="tel" data-testid="shop-phone" {...bind('phone')} />
      <SelectField label={t('shop-scheme')} hint={t('shop-scheme-hint')} data-testid="shop-scheme" {...bind('scheme')}>
        <option value="">{t('shop-scheme-follows')}</option>
        {SCHEMES.map((scheme) => (
          <option key={scheme} value={scheme}>
            {t(`scheme-${scheme}`)}
          </option>
        ))}
      </SelectField>
    </>
  )
}

export function FurtherShopFields({ bind }: Pick<Shop, 'bind'>) {
  const t = useT()
  return (
    <>
      <TextField
        label={t('shop-legal-name')}
        hint={t('shop-legal-name-hint')}
        data-testid="shop-legal-name"
        {...bind('legal_name')}
      />
      <TextArea label={t('shop-address')} data-testid="shop-address" {...bind('address')} />
      <TextField label={t('shop-email')} type="email" data-testid="shop-email" {...bind('email')} />
      <TextField
        label={t('shop-upi')}
        hint={t('shop-upi-hint')}
        placeholder={UPI_EXAMPLE}
        data-testid="shop-upi"
        {...bind('upi_id')}
      />
    </>
  )
}
