/** Converts between a customer and the text of its form. */
import { editable, parseRupees } from '@/core/amount'
import type { Customer, CustomerDraft } from '@/core/types'

export type CustomerText = Record<
  'name' | 'phone' | 'email' | 'gstin' | 'address' | 'state_code' | 'credit_limit_paise' | 'notes',
  string
>

/** A new customer may start with the `phone` that was searched for. */
export function customerText(customer: Customer | null, phone = ''): CustomerText {
  return {
    name: customer?.name ?? '',
    phone: customer ? (customer.phone ?? '') : phone,
    email: customer?.email ?? '',
    gstin: customer?.gstin ?? '',
    address: customer?.address ?? '',
    state_code: customer?.state_code ?? '',
    credit_limit_paise: editable.rupees(customer?.credit_limit_paise ?? null),
    notes: customer?.notes ?? '',
  }
}

export function readCustomer(
  text: CustomerText,
): { ok: true; draft: CustomerDraft } | { ok: false; errors: Record<string, string> } {
  const limit = parseRupees(text.credit_limit_paise)
  if (!limit.ok) return { ok: false, errors: { credit_limit_paise: limit.message } }
  return {
    ok: true,
    draft: {
      name: text.name,
      phone: text.phone || null,
      email: text.email || null,
      gstin: text.gstin || null,
      address: text.address || null,
      state_code: text.state_code || null,
      credit_limit_paise: limit.value,
      notes: text.notes || null,
    },
  }
}
