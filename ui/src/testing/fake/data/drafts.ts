/** Judges drafts as the engine does, and makes rows of them. */
import { ApiError } from '@/core/error'
import type { CustomerDraft, FieldError, ItemGroup, ProductDraft } from '@/core/types'

function productProblems(draft: ProductDraft): FieldError[] {
  const problems: FieldError[] = []
  if (!draft.name.trim()) problems.push({ field: 'name', message: 'Name is required.' })
  if (draft.price_paise === null) problems.push({ field: 'price_paise', message: 'Price is required.' })
  else if (draft.price_paise < 0) problems.push({ field: 'price_paise', message: 'Price must not be negative.' })
  if ((draft.tax_rate_milli ?? 0) > 100_000)
    problems.push({ field: 'tax_rate_milli', message: 'Tax must be between 0 % and 100 %.' })
  return problems
}

type PartyDraft = Pick<CustomerDraft, 'name' | 'phone' | 'email' | 'gstin'>

function partyProblems(draft: PartyDraft): FieldError[] {
  const problems: FieldError[] = []
  if (!draft.name.trim()) problems.push({ field: 'name', message: 'Name is required.' })
  if (draft.phone && draft.phone.replace(/\D/g, '').length < 6)
    problems.push({ field: 'phone', message: 'A phone number has at least 6 digits.' })
  if (draft.email && !draft.email.includes('@'))
    problems.push({ field: 'email', message: 'An e-mail address contains @.' })
  if (draft.gstin && !/^[a-z0-9]{15}$/i.test(draft.gstin))
    problems.push({ field: 'gstin', message: 'A GSTIN has 15 letters and digits.' })
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
