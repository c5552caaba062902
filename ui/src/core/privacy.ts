/** Whether amounts are hidden, because customers can see the screen. */
import { formatPaise, formatRupees } from './amount'
import { storedChoice } from './stored-choice'

export const privacy = storedChoice('private', (stored) => stored === 'true')

export const togglePrivacy = () => privacy.set(!privacy.read())

/** Stands for an amount; always as long, so that it tells nothing of the size. */
export const DOTS = '••••'

/** "₹1,234.50" for people to read; hidden while the counter is private. */
export const shownRupees = (paise: number) => (privacy.read() ? `₹${DOTS}` : formatRupees(paise))

/** "1,234.50" in a column of amounts, which needs no sign. */
export const shownPaise = (paise: number) => (privacy.read() ? DOTS : formatPaise(paise))

const AMOUNT = /₹\s?\p{Nd}[\p{Nd},.]*/gu

/** Hides the amounts in a text that came as text: what an older version kept, or the hub said. */
export const hideAmounts = (text: string) => (privacy.read() ? text.replace(AMOUNT, `₹${DOTS}`) : text)

/** Whether a text names an amount that would be hidden. */
export const hidesAmounts = (text: string) => text.search(AMOUNT) >= 0
