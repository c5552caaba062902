/** Returns how to open a record, or null when its kind has no screen. */
export type ToRecord = (table: string, id: string) => (() => void) | null
