/** The result of a consistency check as text. Pure, for tests. */
import { CircleCheck, type LucideIcon, TriangleAlert } from 'lucide-react'
import { tablesLabel } from '@/components/sync/table-labels'
import type { Tone } from '@/components/ui/badge'
import { locale, type Texts } from '@/core/l10n'
import type { Difference, Repair, StreamResult, Verification } from '@/core/types'

const tones: Record<Repair, Tone> = {
  sent: 'ok',
  fetched: 'ok',
  merged: 'ok',
  hub_stands: 'ok',
  removed: 'ok',
  open: 'warn',
}

export function repairText(t: Texts, { repair }: Difference): { word: string; tone: Tone; meaning: string } | null {
  if (repair === null) return null
  return { word: t(`check-repair-${repair}`), tone: tones[repair], meaning: t(`check-repair-${repair}-means`) }
}

/** Green if nothing differs any more, amber otherwise. */
export function tone(run: Verification): { icon: LucideIcon; look: string } {
  return run.open > 0 ? { icon: TriangleAlert, look: 'text-warn' } : { icon: CircleCheck, look: 'text-ok' }
}

/** "automatic, at night", "by meera@kanak.example". */
export function askerText(t: Texts, { asked_by, who }: Verification): string {
  if (asked_by === 'night') return t('check-asked-night')
  return who === null ? t('check-asked-person') : t('check-asked-who', { who })
}

/** "Not compared, because this computer does not hold them whole: Bills and Payments." */
export function leftOutText(t: Texts, tables: string[]): string | null {
  if (tables.length === 0) return null
  const list = new Intl.ListFormat(locale(), { type: 'conjunction' })
  return t('check-left-out', { tables: list.format(tables.map((table) => tablesLabel(t, table))) })
}

/** Whose rows a stream holds. */
export function streamLabel(t: Texts, { stream, branch }: StreamResult): string {
  if (stream === null) return t('check-stream-others')
  return branch ?? t('check-stream-whole')
}

/** "No difference", "2 differ", "1 put right". */
export function runText(t: Texts, { differing, open }: Verification): string {
  if (differing === 0) return t('check-run-same')
  if (open === 0) return t('check-run-right', { count: differing })
  return open === differing ? t('check-run-differ', { count: open }) : t('check-run-open', { open, differing })
}
