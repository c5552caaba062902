/** Money as the till saw it: what a bill was paid with, and what went back when it was cancelled. */
import type { PaymentMode, WholeInvoice } from '@/core/types'

export type Taking = {
  mode: PaymentMode
  /** Negative where it went back. */
  amount_paise: number
  /** The number of the bill it was made with; none for what came or went later. */
  bill: string | null
}

/** Returns what moved between two states of a bill. */
export function takingsOf(before: WholeInvoice | undefined, { invoice, payments }: WholeInvoice): Taking[] {
  if (invoice.status === 'cancelled')
    return payments.map(({ mode, amount_paise }) => ({ mode, amount_paise: -amount_paise, bill: null }))
  const bill = before ? null : invoice.number
  const later = payments.slice(before?.payments.length ?? 0)
  return later.map(({ mode, amount_paise }) => ({ mode, amount_paise, bill }))
}
