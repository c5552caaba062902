/** Rows as text for a spreadsheet: a tab between cells, a line a row, the heads first. */
import type { Texts } from '@/core/l10n/texts'
import type { Column } from './columns'

const flat = (text: string) => text.replace(/[\t\r\n]+/g, ' ')

export function asText<T>(t: Texts, rows: readonly T[], columns: readonly Column<T>[]): string {
  const shown = columns.filter((column) => column.text && !column.part)
  const lines = rows.map((row) => shown.map((column) => flat(column.text?.(row) ?? '')))
  return [shown.map((column) => flat(t(column.head))), ...lines].map((cells) => cells.join('\t')).join('\n')
}
