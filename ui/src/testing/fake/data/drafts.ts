/** Judges drafts as the engine does, and makes rows of them. */
import { ApiError } from '@/core/error'
import type { CustomerDraft, FieldError, ItemGroup, ProductDraft } from '@/core/types'
import { say } from '../say'

function productProblems(draft: ProductDraft): FieldError[] {
  const problems: FieldError[] = []
  if (!draft.name.trim())
    problems.push({ field: 'name', message: say('field-required', { field: say('column-name') }) })
  if (draft.price_paise === null)
    problems.push({ field: 'price_paise', message: say('field-required', { field: say('column-price_paise') }) })
  else if (draft.price_paise < 0)
    problems.push({ field: 'price_paise', message: say('field-negative', { field: say('column-price_paise') }) })
  if ((draft.tax_rate_milli ?? 0) > 100_000) problems.push({ field: 'tax_rate_milli', message: say('field-tax') })
  return problems
}

type PartyDraft = Pick<CustomerDraft, 'name' | 'phone' | 'email' | 'gstin'>

function partyProblems(draft: PartyDraft): FieldError[] {
  const problems: FieldError[] = []
  if (!draft.name.trim())
    problems.push({ field: 'name', message: say('field-required', { field: say('column-name') }) })
  if (draft.phone && draft.phone.replace(/\D/g, '').length < 6)
    problems.push({ field: 'phone', message: say('field-phone') })
  if (draft.email && !draft.email.includes('@')) problems.push({ field: 'email', message: say('field-email') })
  if (draft.gstin && !/^[a-z0-9]{15}$/i.test(draft.gstin))
    problems.push({ field: 'gstin', message: say('field-gstin') })
  return problems
}

function refuse(problems: FieldError[]) {
  if (problems.length > 0) throw new ApiError('invalid', 'Some fields need another look.', problems)
}

export function productFields(draft: ProductDraft, groups: readonly ItemGroup[]) {
  refuse(productProblems(draft))
  return {
    item_group_id: draft.item_group_id,
    item_group_name: groups.find((g) => g.id === draft.item_group_id)?.name ?? null,
    name: draft.name.trim(),
    sku: draft.sku,
    barcode: draft.barcode,
    hsn: draft.hsn,
    unit: draft.unit || 'nos',
    price_paise: draft.price_paise ?? 0,
    cost_paise: draft.cost_paise,
    tax_rate_milli: draft.tax_rate_milli ?? 0,
    low_stock_milli: draft.low_stock_milli,
    notes: draft.notes,
  }
}

export function partyFields<D extends PartyDraft>(draft: D) {
  refuse(partyProblems(draft))
  return { ...draft, name: draft.name.trim() }
}
