/** Converts between a supplier and the text of its form; it has no fields beside a party's. */
import { partyText, type PartyText, readParty } from '@/components/parties/draft'
import type { Read } from '@/components/records/use-form'
import type { SupplierDraft } from '@/core/types'

export { partyText as supplierText }

export const readSupplier = (text: PartyText): Read<SupplierDraft> => ({ ok: true, draft: readParty(text) })
