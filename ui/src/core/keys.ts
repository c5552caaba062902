/** The names of everything the window keeps in its query cache. */
export const keys = {
  appInfo: ['app-info'],
  update: ['update'],
  dashboard: ['dashboard'],
  status: ['status'],
  products: ['products'],
  product: (id: string) => ['products', 'one', id],
  itemGroups: ['item-groups'],
  customers: ['customers'],
  customer: (id: string) => ['customers', 'one', id],
  sync: ['sync'],
  queue: (status: string | null) => ['sync', 'queue', status],
  held: ['sync', 'held'],
  log: (limit: number) => ['sync', 'log', limit],
  statistics: (days: number) => ['sync', 'statistics', days],
  checkpoints: ['sync', 'checkpoints'],
  hub: ['hub'],
} as const
