/** The tabs, in their order. */
export const conflictTabs = ['open', 'reviews', 'settled'] as const
export type ConflictTab = (typeof conflictTabs)[number]
