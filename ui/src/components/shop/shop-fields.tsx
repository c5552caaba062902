/** The fields of the shop's own details: the few of the first day, and the rest. */
import { TextArea, TextField } from '@/components/ui/field'
import { useT } from '@/core/l10n'
import type { useShopForm } from './use-shop-form'

const UPI_EXAMPLE = 'kanak@okaxis'

type Props = { bind: ReturnType<typeof useShopForm>['bind'] }

/** What a bill needs on the first day. */
export function FirstShopFields({ bind, focus }: Props & { focus?: boolean }) {
  const t = useT()
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
      <div className="grid grid-cols-[minmax(0,1fr)_8rem] gap-3">
        <TextField
          label={t('shop-gstin')}
          hint={t('shop-gstin-hint')}
          maxLength={15}
          className="[&_input]:uppercase"
          data-testid="shop-gstin"
          {...bind('gstin')}
        />
        <TextField
          label={t('shop-state')}
          hint={t('shop-state-hint')}
          maxLength={2}
          inputMode="numeric"
          data-testid="shop-state"
          {...bind('state_code')}
        />
      </div>
      <TextField label={t('shop-phone')} type="tel" data-testid="shop-phone" {...bind('phone')} />
    </>
  )
}

export function FurtherShopFields({ bind }: Props) {
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
