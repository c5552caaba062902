/** The engine as the window sees it: the shell's commands and events. */
import type { commands } from './bindings'
import type { Subject, SyncStatus, UpdateStatus } from './types'

export type Unlisten = () => void

export type Host = typeof commands & {
  /** Calls back with every new status; returns how to stop. */
  onStatus(listener: (status: SyncStatus) => void): Unlisten
  /** Calls back after each commit with what changed; returns how to stop. */
  onChanged(listener: (subjects: Subject[]) => void): Unlisten
  /** Calls back when the window is about to close with changes unsent; returns how to stop. */
  onClosing(listener: (status: SyncStatus) => void): Unlisten
  /** Calls back when a newer version was found; returns how to stop. */
  onUpdate(listener: (update: UpdateStatus) => void): Unlisten
}
