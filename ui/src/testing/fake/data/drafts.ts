/** Judges drafts as the engine does, and makes rows of them. */
import { asciiDigit } from '@/core/amount'
import type { CustomerDraft, FieldError, ItemGroup, ProductDraft } from '@/core/types'
import { gstinProblem, stateProblem } from './gstin'
import { refusal, say } from '../say'

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

type PartyDraft = Pick<CustomerDraft, 'name' | 'phone' | 'email' | 'gstin' | 'state_code'>

/** Writes digits as ASCII ones and the GSTIN in capitals; the GSTIN tells the state where none was chosen. */
function tidied<D extends PartyDraft>(draft: D): D {
  const digits = (text: string | null) => text?.replace(/\p{Nd}/gu, asciiDigit).trim() || null
  const gstin = digits(draft.gstin)?.toUpperCase().replaceAll(' ', '') ?? null
  const told = gstin && !gstinProblem(gstin) ? gstin.slice(0, 2) : null
  return {
    ...draft,
    name: draft.name.trim(),
    phone: digits(draft.phone),
    gstin,
    state_code: digits(draft.state_code) ?? told,
  }
}

function partyProblems(draft: PartyDraft): FieldError[] {
  const problems: FieldError[] = []
  if (!draft.name.trim())
    problems.push({ field: 'name', message: say('field-required', { field: say('column-name') }) })
  if (draft.phone && draft.phone.replace(/\D/g, '').length < 6)
    problems.push({ field: 'phone', message: say('field-phone') })
  if (draft.email && !draft.email.includes('@')) problems.push({ field: 'email', message: say('field-email') })
  const wrong = draft.gstin ? gstinProblem(draft.gstin) : null
  if (wrong) problems.push({ field: 'gstin', message: wrong })
  const state = draft.state_code ? stateProblem(draft.state_code, wrong ? null : draft.gstin) : null
  if (state) problems.push({ field: 'state_code', message: state })
  return problems
}

function refuse(problems: FieldError[]) {
  if (problems.length > 0) throw refusal(...problems)
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
    tax_mode: draft.tax_mode ?? 'exclusive',
    tax_class: draft.tax_class ?? null,
    mrp_paise: draft.mrp_paise ?? null,
    low_stock_milli: draft.low_stock_milli,
    notes: draft.notes,
  }
}

export function partyFields<D extends PartyDraft>(draft: D) {
  const tidy = tidied(draft)
  refuse(partyProblems(tidy))
  return tidy
}
