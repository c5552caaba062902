/** A return as it is typed: a quantity for each line of the bill. What it comes to is the engine's to say. */
import { parseQuantity } from '@/core/amount'
import type { PaymentMode, ReturnDraft, ReturnLine } from '@/core/types'

export type Typed = {
  /** By the line's place on the bill. */
  quantities: Readonly<Record<number, string>>
  reason: string
  /** Null leaves the credit with the buyer. */
  refund: PaymentMode | null
}

export const NOTHING_TYPED: Typed = { quantities: {}, reason: '', refund: null }

/** Returns the draft of what was typed; what is no quantity is left out, as its field says so itself. */
export function draftOf(bill: string, { quantities, reason, refund }: Typed, id: string | null = null): ReturnDraft {
  const lines = Object.entries(quantities).flatMap(([line, text]) => {
    const read = parseQuantity(text)
    return read.ok && read.value ? [{ line: Number(line), quantity_milli: read.value }] : []
  })
  return { id, bill, lines, reason, refund: refund ? { mode: refund } : null }
}

/** Returns where a draft's line stands among its lines: the engine names fields by that. */
export const placeOf = (draft: ReturnDraft, line: number) =>
  (draft.lines ?? []).findIndex((typed) => typed.line === line)

/** True when all that is left of every line comes back. */
export const isAll = (lines: readonly ReturnLine[]) => lines.every((line) => line.quantity_milli === line.left_milli)
