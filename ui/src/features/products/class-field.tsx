/** The tax class of an item; its dated rates hold instead of the rate beside it. */
import { privacy } from '@/core/privacy'
import { rateText, useTaxClasses } from '@/components/tax/queries'
import type { Fields } from '@/components/records/use-form'
import { SelectField } from '@/components/ui/field'
import { useT } from '@/core/l10n'
import type { ProductText } from './draft'

export function ClassField({ form }: { form: Fields<ProductText> }) {
  const t = useT()
  privacy.use()
  const classes = useTaxClasses().data ?? []
  if (classes.length === 0) return null
  return (
    <SelectField
      label={t('column-tax_class')}
      hint={t('tax-class-hint')}
      className="col-span-2"
      data-testid="product-form-tax-class"
      {...form.bind('tax_class')}
    >
      <option value="">{t('tax-class-none')}</option>
      {classes.map((one) => (
        <option key={one.class} value={one.class}>
          {one.name} · {rateText(t, one)}
        </option>
      ))}
    </SelectField>
  )
}
