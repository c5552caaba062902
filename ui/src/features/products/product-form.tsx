/** Adds or changes a product. */
import { type KeyboardEvent, useMemo, useRef } from 'react'
import { Choice } from '@/components/records/choice'
import { RecordForm } from '@/components/records/record-form'
import { type FormProps, useRecordForm } from '@/components/records/use-record-form'
import { focusNextField } from '@/components/scan/fields'
import { useScannedField } from '@/components/scan/use-scanned-field'
import { SelectField, TextArea, TextField } from '@/components/ui/field'
import { editable } from '@/core/amount'
import { useHost } from '@/core/host-context'
import { useLanguage, useT } from '@/core/l10n'
import type { Product } from '@/core/types'
import { productText, readProduct } from './draft'
import { ClassField } from './class-field'
import { GroupField } from './group-field'
import { Labels } from './labels'
import { StockLine } from './stock-line'

/** The rates of GST since September 2025, thousandths of a percent. */
const RATES = [0, 250, 1500, 3000, 5000, 18_000, 40_000]
const UNITS = ['nos', 'pcs', 'pair', 'set', 'g', 'kg', 'ct', 'm', 'l', 'box', 'doz']

export function ProductForm(props: FormProps<Product>) {
  const { record } = props
  const host = useHost()
  const t = useT()
  const form = useRecordForm(props, {
    text: productText,
    read: readProduct,
    add: (draft) => host.addProduct(draft),
    change: (id, draft, before) => host.changeProduct(id, draft, before),
    keep: ['item_group_id', 'tax_rate_milli', 'tax_mode', 'tax_class', 'unit'],
  })
  const language = useLanguage()
  const rates = useMemo(() => (language ? RATES.map((rate) => editable.percent(rate)) : []), [language])
  const barcode = useRef<HTMLInputElement>(null)
  const { ref, ...bound } = form.bind('barcode')
  useScannedField(barcode, (value) => form.set('barcode', value))
  // The hand that typed a barcode presses Enter as a scanner does, and means the next field.
  const onEnter = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    focusNextField(event.currentTarget)
  }

  return (
    <RecordForm
      noun="product"
      {...props}
      form={form}
      allow={(person, pin) => host.authorise('change_price', record?.id ?? '', person, pin)}
    >
      <TextField label={t('form-name')} required data-testid="product-form-name" {...form.bind('name')} />
      <div className="grid grid-cols-2 gap-4">
        <TextField
          label={t('form-price')}
          required
          sign="₹"
          inputMode="decimal"
          data-testid="product-form-price"
          {...form.bind('price_paise')}
        />
        <TextField
          label={t('form-mrp')}
          hint={t('form-mrp-hint')}
          sign="₹"
          inputMode="decimal"
          data-testid="product-form-mrp"
          {...form.bind('mrp_paise')}
        />
        <ClassField form={form} />
        <Choice
          form={form}
          field="tax_rate_milli"
          choices={rates}
          label={t('form-tax')}
          hint={t('form-tax-hint')}
          unit="%"
          inputMode="decimal"
          placeholder={rates[0]}
          data-testid="product-form-tax"
        />
        <SelectField label={t('column-tax_mode')} data-testid="product-form-tax-mode" {...form.bind('tax_mode')}>
          <option value="exclusive">{t('form-tax-exclusive')}</option>
          <option value="inclusive">{t('form-tax-inclusive')}</option>
        </SelectField>
        <TextField label={t('form-cost')} sign="₹" inputMode="decimal" {...form.bind('cost_paise')} />
        <TextField label={t('form-hsn')} {...form.bind('hsn')} />
        <TextField label={t('form-code')} hint={t('form-code-hint')} {...form.bind('sku')} />
        <TextField
          label={t('form-barcode')}
          hint={t('form-barcode-hint')}
          data-testid="product-form-barcode"
          {...bound}
          ref={(input) => {
            barcode.current = input
            ref(input)
          }}
          onKeyDown={onEnter}
        />
      </div>
      <GroupField form={form} />
      <div className="grid grid-cols-2 gap-4">
        <Choice
          form={form}
          field="unit"
          choices={UNITS}
          label={t('form-unit')}
          hint={t('form-unit-hint')}
          data-testid="product-form-unit"
        />
        <TextField label={t('form-low-stock')} inputMode="decimal" {...form.bind('low_stock_milli')} />
        {!record && (
          <TextField
            label={t('form-opening')}
            inputMode="decimal"
            hint={t('form-opening-hint')}
            className="col-span-2"
            data-testid="product-form-opening"
            {...form.bind('opening_stock_milli')}
          />
        )}
      </div>
      {record && <StockLine product={record} />}
      {record && <Labels product={record} />}
      <TextArea label={t('form-notes')} {...form.bind('notes')} />
    </RecordForm>
  )
}
