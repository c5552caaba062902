/** What a kind of record gives its screen. */
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ScreenKind } from '@/core/records'
import type { Selection } from '@/core/types'
import type { Column } from './columns'
import type { FilterOffer } from './filter-bar'
import type { ListView } from './list-view'
import type { FormProps } from './use-record-form'
import type { FetchPage } from './windows'

export type Row = { id: string; name: string; deleted_at: number | null; waiting: boolean }

/** What is ticked, for the actions of a kind of its own. */
export type Ticked = { selection: Selection; count: number; onDone: () => void }

export type RecordScreenProps<T extends Row> = {
  /** The kind's table: its description says what one is called, which is also the prefix of the test ids. */
  table: ScreenKind['table']
  icon: LucideIcon
  emptyText: ReactNode
  columns: readonly Column<T>[]
  offers: readonly FilterOffer[]
  /** Returns the words of the button that makes a new record of a searched code; null if the text is no code. */
  codeOf: (text: string) => string | null
  fetchPage: FetchPage<T>
  fetchOne: (id: string) => Promise<T>
  remove: (id: string) => Promise<unknown>
  restore: (id: string) => Promise<unknown>
  note: (record: T) => ReactNode
  form: (props: FormProps<T>) => ReactNode
  /** Beside the search. */
  head?: ReactNode
  /** What can be done with ticked rows besides deleting them. */
  actions?: (ticked: Ticked) => ReactNode
  view: ListView
  onView: (change: Partial<ListView>) => void
}
