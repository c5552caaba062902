/** What the window may ask of the engine: one method for each command, and its live events. */
import type * as t from './types'

export type Unlisten = () => void

export interface Host {
  appInfo(): Promise<t.AppInfo>
  dashboard(): Promise<t.Dashboard>

  updateStatus(): Promise<t.UpdateStatus>
  checkForUpdate(): Promise<t.UpdateStatus>
  /** Installs and starts the app again. */
  installUpdate(): Promise<void>
  /** Tells the shell that the question about closing is on the screen; without it the window closes by itself. */
  closingShown(): Promise<void>
  closeNow(sendFirst: boolean): Promise<void>
  keepOpen(): Promise<void>

  status(): Promise<t.SyncStatus>
  syncNow(direction: t.Direction): Promise<t.SyncReport>
  setSchedule(enabled: boolean, intervalMinutes: number): Promise<void>
  queue(status: string | null, before: number | null, limit: number): Promise<t.QueueRow[]>
  heldUnits(): Promise<t.HeldUnit[]>
  retryHeld(unit: number | null): Promise<t.HeldUnit[]>
  discardHeld(unit: number, reason: string): Promise<t.HeldUnit[]>
  syncLog(limit: number): Promise<t.LogLine[]>
  syncStatistics(days: number): Promise<t.SyncStatistics>
  checkpoints(): Promise<t.Checkpoint[]>
  resync(): Promise<t.SyncReport>
  verify(): Promise<t.TableProof[]>
  cleanUp(days: number): Promise<number>
  doctor(): Promise<t.Check[]>

  hubSettings(): Promise<t.HubSettings>
  testConnection(url: string, key: string): Promise<t.Check[]>
  connect(settings: t.Connect): Promise<t.SyncStatus>
  signIn(email: string, password: string): Promise<t.SyncStatus>
  signOut(): Promise<void>

  listProducts(query: t.ListQuery): Promise<t.Page<t.Product>>
  product(id: string): Promise<t.Product>
  addProduct(draft: t.ProductDraft): Promise<t.Product>
  changeProduct(id: string, draft: t.ProductDraft): Promise<t.Product>
  deleteProduct(id: string): Promise<void>
  restoreProduct(id: string): Promise<void>
  itemGroups(): Promise<t.ItemGroup[]>
  addItemGroup(name: string): Promise<t.ItemGroup>

  listCustomers(query: t.ListQuery): Promise<t.Page<t.Customer>>
  customer(id: string): Promise<t.Customer>
  addCustomer(draft: t.CustomerDraft): Promise<t.Customer>
  changeCustomer(id: string, draft: t.CustomerDraft): Promise<t.Customer>
  deleteCustomer(id: string): Promise<void>
  restoreCustomer(id: string): Promise<void>

  /** Calls back with every new status; returns how to stop. */
  onStatus(listener: (status: t.SyncStatus) => void): Unlisten
  /** Calls back after each commit with what changed; returns how to stop. */
  onChanged(listener: (subjects: t.Subject[]) => void): Unlisten
  /** Calls back when the window is about to close with changes unsent; returns how to stop. */
  onClosing(listener: (status: t.SyncStatus) => void): Unlisten
  /** Calls back when a newer version was found; returns how to stop. */
  onUpdate(listener: (update: t.UpdateStatus) => void): Unlisten
}
