/** The queue as text. Pure, for tests. */
import { fieldTitle, fieldValue, isShown } from '@/components/history/field-text'
import type { Tone } from '@/components/ui/badge'
import type { Texts } from '@/core/l10n'
import type { QueueRow } from '@/core/types'

const tones: Record<string, Tone> = {
  pending: 'grey',
  syncing: 'accent',
  synced: 'ok',
  failed: 'bad',
  discarded: 'grey',
}

export const operationLabel = (t: Texts, operation: string) => t.find(`queue-${operation}`) ?? operation

/** "Sent", green; a status of a newer engine is called what it is called there. */
export const statusLabel = (t: Texts, status: string) => ({
  word: t.find(`queue-${status}`) ?? status,
  tone: tones[status] ?? ('grey' as Tone),
})

export type QueueField = { field: string; title: string; value: unknown; words: string }

/** The fields a change wrote, as a form would show them; empty if it wrote none of those, or data that is no JSON. */
export function queueFields(t: Texts, { operation, data }: Pick<QueueRow, 'operation' | 'data'>): QueueField[] {
  return Object.entries(record(data))
    .filter(
      ([column, value]) => isShown(column) && (column !== 'deleted_at' || value !== null || operation === 'update'),
    )
    .map(([column, value]) => ({
      field: column,
      title: fieldTitle(t, column),
      value,
      words:
        column === 'deleted_at'
          ? t(value === null ? 'queue-out-of-bin' : 'queue-in-bin')
          : fieldValue(t, column, value),
    }))
}

function record(data: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(data)
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? { ...parsed } : {}
  } catch {
    return {}
  }
}
