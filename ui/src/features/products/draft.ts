/** Converts between a product and the text of its form. */
import type { Errors, Read } from '@/components/records/use-form'
import { editable, type Parsed, parsePercent, parseQuantity, parseRupees } from '@/core/amount'
import type { Product, ProductDraft } from '@/core/types'

export type ProductText = Record<
  | 'name'
  | 'item_group_id'
  | 'sku'
  | 'barcode'
  | 'hsn'
  | 'unit'
  | 'price_paise'
  | 'mrp_paise'
  | 'tax_mode'
  | 'tax_class'
  | 'cost_paise'
  | 'tax_rate_milli'
  | 'low_stock_milli'
  | 'opening_stock_milli'
  | 'notes',
  string
>

/** A new product may start with the scanned `code`. */
export function productText(product: Product | null, code = ''): ProductText {
  return {
    name: product?.name ?? '',
    item_group_id: product?.item_group_id ?? '',
    sku: product?.sku ?? '',
    barcode: product ? (product.barcode ?? '') : code,
    hsn: product?.hsn ?? '',
    unit: product?.unit ?? 'nos',
    price_paise: editable.rupees(product?.price_paise ?? null),
    mrp_paise: editable.rupees(product?.mrp_paise ?? null),
    tax_mode: product?.tax_mode ?? 'exclusive',
    tax_class: product?.tax_class ?? '',
    cost_paise: editable.rupees(product?.cost_paise ?? null),
    tax_rate_milli: editable.percent(product?.tax_rate_milli ?? null),
    low_stock_milli: editable.quantity(product?.low_stock_milli ?? null),
    opening_stock_milli: '',
    notes: product?.notes ?? '',
  }
}

/** Parses the amounts; the engine validates the rest. */
export function readProduct(text: ProductText): Read<ProductDraft> {
  const errors: Errors = {}
  const amount = (field: keyof ProductText, parse: (text: string) => Parsed) => {
    const parsed = parse(text[field])
    if (parsed.ok) return parsed.value
    errors[field] = parsed.message
    return null
  }
  const draft: ProductDraft = {
    name: text.name,
    item_group_id: text.item_group_id || null,
    sku: text.sku || null,
    barcode: text.barcode || null,
    hsn: text.hsn || null,
    unit: text.unit || null,
    price_paise: amount('price_paise', parseRupees),
    mrp_paise: amount('mrp_paise', parseRupees),
    tax_mode: text.tax_mode === 'inclusive' ? 'inclusive' : 'exclusive',
    tax_class: text.tax_class || null,
    cost_paise: amount('cost_paise', parseRupees),
    tax_rate_milli: amount('tax_rate_milli', parsePercent),
    low_stock_milli: amount('low_stock_milli', parseQuantity),
    opening_stock_milli: amount('opening_stock_milli', parseQuantity),
    notes: text.notes || null,
  }
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, draft }
}
