/** How parties are found: by their phone number, which the palette shows beside the name. */
import type { Found } from '@/core/feature'
import type { Party } from './draft'

/** Returns what a searched text would be in a new party. */
export const partyCode = (text: string) => (/^\+?[\d\s-]{6,}$/.test(text) ? 'phone' : null)

export const foundParty = ({ id, name, phone }: Party): Found => ({ id, name, note: phone })
