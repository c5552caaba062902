/** Columns and their stored values as text, where the engine gives neither a title nor words. Pure, for tests. */
import { formatPercent, formatQuantity } from '@/core/amount'
import type { Texts } from '@/core/l10n'
import { hideAmounts, shownRupees } from '@/core/privacy'
import { capital } from '@/core/records'
import { businessDay, moment } from '@/core/time'

/** Columns of every record that say nothing to people. */
const TECHNICAL = ['id', 'org_id', 'branch_id', 'device_id', 'created_at', 'updated_at', 'created_by', 'updated_by']

export const isShown = (column: string) => !TECHNICAL.includes(column)

/** "Price" for `price_paise`; of a column this version has no word for, its own name without the unit. */
export function fieldTitle(t: Texts, column: string): string {
  const plain = column.replace(/_(paise|milli|id|at)$/, '').replaceAll('_', ' ')
  return t.find(`column-${column}`) ?? capital(plain)
}

/** "₹1,250.00" for 125000 of `price_paise`; a reference has no words of its own. */
export function fieldValue(t: Texts, column: string, value: unknown): string {
  if (value === null || value === '') return t('empty-value')
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no')
  if (column.endsWith('_id')) return t('queue-other-record')
  if (typeof value === 'number') {
    if (column.endsWith('_paise')) return shownRupees(value)
    if (column.endsWith('_rate_milli')) return formatPercent(value)
    if (column.endsWith('_milli')) return formatQuantity(value)
    if (column.endsWith('_at')) return moment(value)
  }
  if (typeof value === 'string') return column.endsWith('_date') ? businessDay(value) : hideAmounts(value)
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** A value kept as text: a number where its column counts. */
export function storedValue(column: string, value: string | null): unknown {
  const counts = /_(paise|milli|at)$/.test(column)
  return value !== null && counts && /^-?\d+$/.test(value) ? Number(value) : value
}
