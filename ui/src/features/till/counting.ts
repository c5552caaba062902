/** A count as it is typed, and the draft the engine judges: digits only, empty where nobody counted. */
import { parseRupees } from '@/core/amount'
import type { ClosingDraft, Message, PaymentMode } from '@/core/types'

/** The notes and coins in paise, the largest first, as the engine counts them. */
export const NOTES = [200_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100] as const

/** What is counted besides cash. */
export const SLIPS = ['upi', 'card', 'bank', 'other'] as const satisfies readonly PaymentMode[]

export type Typed = {
  pieces: Partial<Record<number, string>>
  slips: Partial<Record<(typeof SLIPS)[number], string>>
  reason: string
}

export const nothing: Typed = { pieces: {}, slips: {}, reason: '' }

/** Returns the draft, and what could not be read of it by the field it is typed into. */
export function draftOf(shift_id: string, typed: Typed): { draft: ClosingDraft; wrong: Record<string, Message> } {
  const wrong: Record<string, Message> = {}
  const notes = NOTES.flatMap((value_paise) => {
    const text = typed.pieces[value_paise]?.trim()
    if (!text) return []
    if (/^\d{1,7}$/.test(text)) return [{ value_paise, pieces: Number(text) }]
    wrong[`note-${value_paise}`] = { key: 'shift-pieces-range', values: {} }
    return []
  })
  const modes = SLIPS.flatMap((mode) => {
    const read = parseRupees(typed.slips[mode] ?? '')
    if (!read.ok) wrong[`slip-${mode}`] = read.message
    return read.ok && read.value !== null ? [{ mode, amount_paise: read.value }] : []
  })
  return { draft: { shift_id, notes, cash_paise: null, modes, reason: typed.reason.trim() || null }, wrong }
}
