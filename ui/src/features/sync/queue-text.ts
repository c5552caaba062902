/** The queue as text. */
import type { Tone } from '@/components/ui/badge'

const operations: Record<string, string> = { insert: 'Added', update: 'Changed', delete: 'Deleted' }
const statuses: Record<string, { word: string; tone: Tone }> = {
  pending: { word: 'Waiting', tone: 'grey' },
  syncing: { word: 'Sending', tone: 'accent' },
  synced: { word: 'Sent', tone: 'ok' },
  failed: { word: 'Failed', tone: 'bad' },
  discarded: { word: 'Discarded', tone: 'grey' },
}

export const operationLabel = (operation: string) => operations[operation] ?? operation
export const statusLabel = (status: string) => statuses[status] ?? { word: status, tone: 'grey' as Tone }

/** Indents JSON; other text is returned unchanged. */
export function pretty(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2)
  } catch {
    return json
  }
}
