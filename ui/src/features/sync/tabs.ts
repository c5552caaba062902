/** The tabs, in their order; what few people need stands together under Advanced. */
export const advancedTabs = ['log', 'statistics', 'consistency', 'checkpoints'] as const
export type AdvancedTab = (typeof advancedTabs)[number]

export const syncTabs = ['queue', 'attention', ...advancedTabs] as const
export type SyncTab = (typeof syncTabs)[number]

export const isAdvanced = (tab: SyncTab): tab is AdvancedTab => advancedTabs.some((one) => one === tab)
