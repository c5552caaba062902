/** The tabs, in their order. */
export const syncTabs = ['queue', 'attention', 'log', 'statistics', 'consistency', 'checkpoints'] as const
export type SyncTab = (typeof syncTabs)[number]
