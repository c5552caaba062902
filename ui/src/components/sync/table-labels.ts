/** The tables' names for people. A table of a newer hub is called what it is called there. */
import { counted } from '@/core/amount'
import { capital, kindOf } from '@/core/records'

/** "240 products". */
export function countedRecords(table: string, count: number) {
  const kind = kindOf(table)
  return counted(count, kind?.one ?? table, kind?.many)
}

/** "Product". */
export const tableLabel = (table: string | null) => capital(kindOf(table)?.one ?? '') || (table ?? '')

/** "Products". */
export const tablesLabel = (table: string) => capital(kindOf(table)?.many ?? '') || table
