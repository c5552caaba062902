/** Converts between a customer and the text of its form. */
import { partyText, type PartyText, readParty } from '@/components/parties/draft'
import type { Read } from '@/components/records/use-form'
import { editable, parseRupees } from '@/core/amount'
import type { Customer, CustomerDraft } from '@/core/types'

export type CustomerText = PartyText & Record<'credit_limit_paise', string>

/** A new customer may start with the `phone` that was searched for. */
export function customerText(customer: Customer | null, phone?: string): CustomerText {
  return {
    ...partyText(customer, phone),
    credit_limit_paise: editable.rupees(customer?.credit_limit_paise ?? null),
  }
}

export function readCustomer(text: CustomerText): Read<CustomerDraft> {
  const limit = parseRupees(text.credit_limit_paise)
  if (!limit.ok) return { ok: false, errors: { credit_limit_paise: limit.message } }
  return { ok: true, draft: { ...readParty(text), credit_limit_paise: limit.value } }
}
