/** Changes of a bill that is typed. What they come to is the engine's to say. */
import { parsePercent, parseQuantity, parseRupees } from '@/core/amount'
import type { BillDraft, Discount, LineDraft, Message, PaymentDraft } from '@/core/types'

export const ONE_MILLI = 1000

/** True while there is nothing on it that anybody typed. */
export const isEmpty = (draft: BillDraft) =>
  !draft.lines?.length && !draft.customer_id && !draft.payments?.length && !draft.credits?.length

type Added = { draft: BillDraft; at: number }

/** Adds a line; the same item at the same price again raises the quantity of the line it has. */
export function withLine(draft: BillDraft, line: LineDraft): Added {
  const lines = draft.lines ?? []
  const price = (one: LineDraft) => one.price_paise ?? null
  const same = lines.findIndex(
    (other) => other.product_id && other.product_id === line.product_id && price(other) === price(line),
  )
  const before = lines[same]
  if (!before) return { draft: { ...draft, lines: [...lines, line] }, at: lines.length }
  const quantity_milli = (before.quantity_milli ?? ONE_MILLI) + (line.quantity_milli ?? ONE_MILLI)
  return { draft: changedLine(draft, same, { quantity_milli }), at: same }
}

export const changedLine = (draft: BillDraft, at: number, change: Partial<LineDraft>): BillDraft => ({
  ...draft,
  lines: draft.lines?.map((line, n) => (n === at ? { ...line, ...change } : line)),
})

export const withoutLine = (draft: BillDraft, at: number): BillDraft => ({
  ...draft,
  lines: draft.lines?.filter((_, n) => n !== at),
})

export const withPayment = (draft: BillDraft, payment: PaymentDraft): BillDraft => ({
  ...draft,
  payments: [...(draft.payments ?? []), payment],
})

export const withoutPayment = (draft: BillDraft, at: number): BillDraft => ({
  ...draft,
  payments: draft.payments?.filter((_, n) => n !== at),
})

/** Uses credit: of the note with this number, or of the customer's account. */
export const withCredit = (draft: BillDraft, note: string | null): BillDraft => ({
  ...draft,
  credits: [...(draft.credits ?? []), { note }],
})

export const withoutCredit = (draft: BillDraft, at: number): BillDraft => ({
  ...draft,
  credits: draft.credits?.filter((_, n) => n !== at),
})

/** "3*ring" → 3000 and "ring"; without a star, or with no number before it, all of it is what is sought. */
export function readCount(text: string): { quantity_milli: number | null; sought: string } {
  const star = text.indexOf('*')
  const count = star < 0 ? null : parseQuantity(text.slice(0, star))
  if (!count?.ok || count.value === null) return { quantity_milli: null, sought: text.trim() }
  return { quantity_milli: count.value, sought: text.slice(star + 1).trim() }
}

type ReadDiscount = { ok: true; discount: Discount } | { ok: false; message: Message }

/** "10%" → a share, "50" → an amount, empty → none. */
export function readDiscount(text: string): ReadDiscount {
  const share = text.trim().endsWith('%')
  const read = share ? parsePercent(text) : parseRupees(text)
  if (!read.ok) return read
  if (read.value === null) return { ok: true, discount: 'none' }
  return { ok: true, discount: share ? { percent: read.value } : { amount: read.value } }
}
