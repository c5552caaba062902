/** The result of a consistency check as text. Pure, for tests. */
import { CircleCheck, type LucideIcon, TriangleAlert } from 'lucide-react'
import { tablesLabel } from '@/components/sync/table-labels'
import type { Tone } from '@/components/ui/badge'
import type { Difference, DifferenceKind, Repair, StreamResult, Verification } from '@/core/types'

export const kindText: Record<DifferenceKind, string> = {
  missing_here: 'Missing here',
  missing_at_hub: 'Missing at the hub',
  different: 'Different',
}

const repairs: Record<Repair, [string, Tone, string]> = {
  sent: ['Sent again', 'ok', 'The hub has it again.'],
  fetched: ['Fetched anew', 'ok', 'This computer has it again.'],
  merged: ['Merged', 'ok', 'The later edit of each field stands; what lost is under Conflicts.'],
  hub_stands: ['Hub’s version stands', 'ok', 'What stood here is kept in this result.'],
  removed: [
    'Removed here',
    'ok',
    'It was removed from this computer’s part on the hub; what it was called is kept here.',
  ],
  open: ['Still open', 'warn', 'It could not be put right from here.'],
}

export function repairText({ repair }: Difference): { word: string; tone: Tone; meaning: string } | null {
  if (repair === null) return null
  const [word, tone, meaning] = repairs[repair]
  return { word, tone, meaning }
}

/** Green if nothing differs any more, amber otherwise. */
export function tone(run: Verification): { icon: LucideIcon; look: string } {
  return run.open > 0 ? { icon: TriangleAlert, look: 'text-warn' } : { icon: CircleCheck, look: 'text-ok' }
}

/** "automatic, at night", "by meera@kanak.example". */
export function askerText({ asked_by, who }: Verification): string {
  if (asked_by === 'night') return 'automatic, at night'
  return who === null ? 'by a person' : `by ${who}`
}

/** "Not compared, because this computer does not hold them whole: Bills and Payments." */
export function leftOutText(tables: string[]): string | null {
  if (tables.length === 0) return null
  const words = tables.map(tablesLabel)
  const list = words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : words[0]
  return `Not compared, because this computer does not hold them whole: ${list}.`
}

/** Whose rows a stream holds. */
export function streamLabel({ stream, branch }: StreamResult): string {
  if (stream === null) return 'Branches not followed here'
  return branch ?? 'Whole shop'
}

/** "No difference", "2 differ", "1 put right". */
export function runText({ differing, open }: Verification): string {
  if (differing === 0) return 'No difference'
  if (open === 0) return `${differing} put right`
  return open === differing ? `${open} ${open === 1 ? 'differs' : 'differ'}` : `${open} of ${differing} open`
}
