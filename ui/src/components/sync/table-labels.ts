/** The tables' names for people. A table of a newer hub is called what it is called there. */
import { formatCount } from '@/core/amount'
import type { Texts } from '@/core/l10n'
import { capital } from '@/core/records'

/** "240 products". */
export const countedRecords = (t: Texts, table: string, count: number) =>
  `${formatCount(count)} ${t.find(count === 1 ? `kind-${table}` : `kind-${table}.many`) ?? table}`

/** "Product". */
export const tableLabel = (t: Texts, table: string | null) =>
  table === null ? '' : capital(t.find(`kind-${table}`) ?? '') || table

/** "Products". */
export const tablesLabel = (t: Texts, table: string) => capital(t.find(`kind-${table}.many`) ?? '') || table
