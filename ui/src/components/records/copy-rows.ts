/** Rows as text for a spreadsheet: a tab between cells, a line a row, the heads first. */
import type { Texts } from '@/core/l10n/texts'
import type { Column } from './columns'

/** One cell. Text that a spreadsheet would compute, as a name from elsewhere must not be, is marked as text; numbers are none. */
function cell(text: string): string {
  const flat = text.replace(/[\t\r\n]+/g, ' ')
  return /^[=+@-]/.test(flat) && !/^[+-]?[₹\p{Nd},. ]+%?$/u.test(flat) ? `'${flat}` : flat
}

export function asText<T>(t: Texts, rows: readonly T[], columns: readonly Column<T>[]): string {
  const shown = columns.filter((column) => column.text && !column.part)
  const lines = rows.map((row) => shown.map((column) => cell(column.text?.(row) ?? '')))
  return [shown.map((column) => cell(t(column.head))), ...lines].map((cells) => cells.join('\t')).join('\n')
}
