import { expect, it } from 'vitest'
import { inventProduct } from '@/testing/fake/data/names'
import { productText, readProduct } from './draft'

it('a stored product goes through the form unchanged', () => {
  for (let n = 0; n < 200; n++) {
    const product = {
      ...inventProduct(n, 0),
      mrp_paise: n * 100,
      tax_mode: n % 2 ? ('inclusive' as const) : ('exclusive' as const),
    }
    const read = readProduct(productText(product))
    expect(read.ok && read.draft).toMatchObject({
      name: product.name,
      sku: product.sku,
      hsn: product.hsn,
      price_paise: product.price_paise,
      mrp_paise: product.mrp_paise,
      tax_mode: product.tax_mode,
      cost_paise: product.cost_paise,
      tax_rate_milli: product.tax_rate_milli,
      low_stock_milli: product.low_stock_milli,
      item_group_id: product.item_group_id,
    })
  }
})

it('names every amount it cannot read', () => {
  const read = readProduct({ ...productText(null), price_paise: '1.234', opening_stock_milli: 'ten' })
  expect(read.ok).toBe(false)
  expect(!read.ok && Object.keys(read.errors)).toEqual(['price_paise', 'opening_stock_milli'])
})

it('leaves a missing price to the engine, which knows the rule', () => {
  const read = readProduct(productText(null))
  expect(read.ok && read.draft.price_paise).toBeNull()
})

it('keeps the zeros that lead an HSN code', () => {
  const read = readProduct({ ...productText(null), hsn: '0071' })
  expect(read.ok && read.draft.hsn).toBe('0071')
})
