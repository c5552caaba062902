import type { ScreenKind } from './records'
import type { RecordRef } from './types'

/** The keys of the query cache. */
export const keys = {
  appInfo: ['app-info'],
  update: ['update'],
  dashboard: ['dashboard'],
  status: ['status'],
  shop: ['shop'],
  /** The list of a kind of record, and what is read of single ones. */
  records: (table: ScreenKind['table']) => [table],
  bills: ['bills'],
  /** This till; its shifts, their reports and the days of the shop lie below. */
  till: ['till'],
  itemGroups: ['item-groups'],
  sync: ['sync'],
  queue: (status: string | null) => ['sync', 'queue', status],
  held: ['sync', 'held'],
  log: (limit: number) => ['sync', 'log', limit],
  metrics: (hours: number) => ['sync', 'metrics', hours],
  checkpoints: ['sync', 'checkpoints'],
  verifications: ['sync', 'verifications'],
  scope: ['scope'],
  fleet: ['fleet'],
  freshFleet: ['fresh-fleet'],
  conflicts: ['conflicts'],
  conflictList: (settled: boolean, limit: number) => ['conflicts', 'list', settled, limit],
  reviews: ['conflicts', 'reviews'],
  attention: ['conflicts', 'attention'],
  hub: ['hub'],
  alertLimits: ['hub', 'alert-limits'],
  shopRules: ['hub', 'shop-rules'],
  verifySettings: ['hub', 'verify'],
  bin: ['bin'],
  histories: ['history'],
  history: (record: RecordRef) => ['history', record.table, record.id],
  writers: (records: readonly RecordRef[], ask: boolean) => [
    'history',
    'writers',
    ask,
    ...records.map((one) => one.id),
  ],
  backups: ['backups'],
  backupStatus: ['backups', 'status'],
  restorePlan: (file: string) => ['restore-plan', file],
} as const
