/** What a feature offers the app, which builds the sidebar, the palette and the router from it. */
import type { AnyRoute } from '@tanstack/react-router'
import type { LucideIcon } from 'lucide-react'
import type { ComponentType } from 'react'
import type { CommandId } from './commands'
import type { Host } from './host'
import type { WordKey } from './l10n'
import type { ScreenKind } from './records'
import type { ListQuery, Message, SyncStatus } from './types'

/** A place that means nothing without a hub. */
export const withHub = ({ state }: SyncStatus) => state !== 'local_only'

export type Feature = { place: Place; search?: RecordSearch; route: AnyRoute }

/** An entry of the sidebar. */
export type Place = {
  name: string
  label: WordKey
  icon: LucideIcon
  /** The command that goes there, where it is not one of the numbered ones; `fresh` makes it begin something new there. */
  command?: CommandId
  fresh?: boolean
  /** The sidebar draws a line between groups. */
  group: 'shop' | 'branches' | 'computer'
  /** Whether there is something to see there; the sidebar leaves the place out otherwise. */
  when?: (status: SyncStatus) => boolean
  /** Drawn beside the label; a folded sidebar has room for a dot only. */
  Count?: ComponentType<{ folded: boolean }>
}

/** How the palette and the scanner find the feature's records. */
export type RecordSearch = {
  /** The kind's table: its description says the rest. */
  table: ScreenKind['table']
  find: (host: Host, query: ListQuery) => Promise<Found[]>
}

export type Found = { id: string; name: string; note: Message | null }
