/** Adds or changes a product. */
import { useRef } from 'react'
import { RecordForm } from '@/components/records/record-form'
import { type FormProps, useRecordForm } from '@/components/records/use-record-form'
import { useScannedField } from '@/components/scan/use-scanned-field'
import { TextArea, TextField } from '@/components/ui/field'
import { useHost } from '@/core/host-context'
import type { Product } from '@/core/types'
import { productText, readProduct } from './draft'
import { GroupField } from './group-field'
import { StockLine } from './stock-line'

export function ProductForm(props: FormProps<Product>) {
  const { record, code } = props
  const host = useHost()
  const form = useRecordForm(props, {
    stored: productText(record, code),
    read: readProduct,
    add: (draft) => host.addProduct(draft),
    change: (id, draft, before) => host.changeProduct(id, draft, before),
  })
  const group = form.bind('item_group_id')
  const barcode = useRef<HTMLInputElement>(null)
  const bound = form.bind('barcode')
  useScannedField(barcode, (value) => bound.onChange({ target: { value } }))

  return (
    <RecordForm noun="product" form={form} {...props}>
      <TextField label="Name" required data-testid="product-form-name" {...form.bind('name')} />
      <div className="grid grid-cols-2 gap-4">
        <TextField
          label="Price"
          required
          sign="₹"
          inputMode="decimal"
          data-testid="product-form-price"
          {...form.bind('price_paise')}
        />
        <TextField label="Cost" sign="₹" inputMode="decimal" {...form.bind('cost_paise')} />
        <TextField label="Tax" unit="%" inputMode="decimal" placeholder="0" {...form.bind('tax_rate_milli')} />
        <TextField label="HSN code" {...form.bind('hsn')} />
        <TextField label="Code" hint="Your own, on the tag" {...form.bind('sku')} />
        <TextField label="Barcode" hint="Scan it here" ref={barcode} data-testid="product-form-barcode" {...bound} />
      </div>
      <GroupField value={group.value} error={group.error} onPick={(id) => group.onChange({ target: { value: id } })} />
      <div className="grid grid-cols-2 gap-4">
        <TextField label="Unit" hint="nos, g, pair …" {...form.bind('unit')} />
        <TextField label="Low-stock level" inputMode="decimal" {...form.bind('low_stock_milli')} />
        {!record && (
          <TextField
            label="Opening stock"
            inputMode="decimal"
            hint="What is on the shelf today"
            className="col-span-2"
            data-testid="product-form-opening"
            {...form.bind('opening_stock_milli')}
          />
        )}
      </div>
      {record && <StockLine product={record} />}
      <TextArea label="Notes" {...form.bind('notes')} />
    </RecordForm>
  )
}
