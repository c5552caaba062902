/** Converts between a party and the text of its form. */
import type { Customer, CustomerDraft, Supplier, SupplierDraft } from '@/core/types'

/** Whom the shop deals with: what customers and suppliers have in common. */
export type Party = Pick<Customer, keyof Customer & keyof Supplier>
export type PartyDraft = Pick<CustomerDraft, keyof CustomerDraft & keyof SupplierDraft>
export type PartyText = Record<keyof PartyDraft, string>

/** A new party may start with the `phone` that was searched for. */
export function partyText(party: Party | null, phone = ''): PartyText {
  return {
    name: party?.name ?? '',
    phone: party ? (party.phone ?? '') : phone,
    email: party?.email ?? '',
    gstin: party?.gstin ?? '',
    address: party?.address ?? '',
    state_code: party?.state_code ?? '',
    notes: party?.notes ?? '',
  }
}

/** Leaves out what is empty; the engine validates the rest. */
export function readParty(text: PartyText): PartyDraft {
  return {
    name: text.name,
    phone: text.phone || null,
    email: text.email || null,
    gstin: text.gstin || null,
    address: text.address || null,
    state_code: text.state_code || null,
    notes: text.notes || null,
  }
}
