/** The engine's words, as they cross into the window. Field names are those of the Rust types. */

export type SyncState = 'local_only' | 'syncing' | 'up_to_date' | 'waiting' | 'offline' | 'sign_in' | 'error'
export type Direction = 'both' | 'push' | 'pull'
export type Subject = 'products' | 'customers' | 'suppliers' | 'stock' | 'sales' | 'shop' | 'sync' | 'hub'

export type FieldError = { field: string; message: string }
export type Problem = { code: string; message: string }
export type Progress = { phase: string; done: number; total: number | null }
export type BranchName = { id: string; code: string; name: string }

export type SyncReport = {
  pushed: number
  pulled: number
  merged: number
  conflicts: number
  rejected: number
  duration_ms: number
  finished_at: number
}

export type SyncStatus = {
  state: SyncState
  organisation: string | null
  branch: BranchName | null
  signed_in_as: string | null
  enabled: boolean
  interval_minutes: number
  pending: number
  failed: number
  oldest_pending_at: number | null
  last_sync_at: number | null
  last_push_at: number | null
  last_pull_at: number | null
  next_sync_at: number | null
  last_report: SyncReport | null
  problem: Problem | null
  progress: Progress | null
}

export type QueueRow = {
  id: number
  unit: number | null
  table_name: string
  operation: string
  record_id: string
  label: string | null
  data: string
  status: string
  error: string | null
  retry_count: number
  created_at: number
  synced_at: number | null
}

export type HeldUnit = {
  unit: number
  verdict: string
  code: string | null
  table_name: string | null
  record_id: string | null
  label: string | null
  field: string | null
  message: string
  behind: number | null
  changes: number
  retry_count: number
  since: number
}

export type LogLine = {
  id: number
  started_at: number
  ended_at: number | null
  direction: string
  pushed: number
  pulled: number
  merged: number
  conflicts: number
  rejected: number
  bytes: number
  duration_ms: number
  error: string | null
}

export type SyncStatistics = {
  sessions: number
  failed_sessions: number
  pushed: number
  pulled: number
  merged: number
  conflicts: number
  rejected: number
  bytes: number
  duration_ms: number
  rows_per_second: number
}

export type Checkpoint = {
  stream: number
  kind: string
  branch_id: string | null
  epoch: string
  after: number
  staged: number | null
  head: number
  moved_at: number | null
}

export type TableProof = {
  table: string
  local_count: number
  hub_count: number
  equal: boolean
  differing: string[]
}

export type HubSettings = {
  url: string
  key: string
  email: string | null
  branch_code: string | null
  signed_in: boolean
  remembered: boolean
  device_id: string
  device_code: string | null
}

export type Claim = { code: string; organisation: string; branch_name: string }
export type Connect = {
  url: string
  key: string
  email: string
  password: string
  branch: string
  claim: Claim | null
}
export type Check = { name: string; ok: boolean; message: string }

export type Dashboard = {
  products: number
  customers: number
  suppliers: number
  low_stock: number
  stock_value_paise: number
}

export type ListQuery = { search: string; deleted: boolean; offset: number; limit: number }
export type Page<T> = { rows: T[]; total: number }

export type Product = {
  id: string
  item_group_id: string | null
  item_group_name: string | null
  name: string
  sku: string | null
  barcode: string | null
  hsn: string | null
  unit: string
  price_paise: number
  cost_paise: number | null
  tax_rate_milli: number
  on_hand_milli: number
  low_stock_milli: number | null
  notes: string | null
  updated_at: number
  deleted_at: number | null
  waiting: boolean
}

export type ProductDraft = {
  item_group_id: string | null
  name: string
  sku: string | null
  barcode: string | null
  hsn: string | null
  unit: string | null
  price_paise: number | null
  cost_paise: number | null
  tax_rate_milli: number | null
  low_stock_milli: number | null
  opening_stock_milli: number | null
  notes: string | null
}

export type ItemGroup = { id: string; name: string }

export type Customer = {
  id: string
  name: string
  phone: string | null
  email: string | null
  gstin: string | null
  address: string | null
  state_code: string | null
  credit_limit_paise: number | null
  notes: string | null
  updated_at: number
  deleted_at: number | null
  waiting: boolean
}

export type CustomerDraft = {
  name: string
  phone: string | null
  email: string | null
  gstin: string | null
  address: string | null
  state_code: string | null
  credit_limit_paise: number | null
  notes: string | null
}

export type AppInfo = {
  version: string
  data_dir: string
  first_run: boolean
  /** A connection asked for at start is being made. */
  connecting: boolean
  /** Why the connection asked for at start was not made. */
  setup_error: { code: string; message: string } | null
}

export type UpdateStatus = {
  current: string
  available: { version: string; notes: string | null } | null
  checked_at: number | null
  error: string | null
}
