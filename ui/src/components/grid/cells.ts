/** What the cells of a grid hold: text, as it is typed, of a kind that says how it is read and written. */
import { editable, parsePercent, parseQuantity, parseRupees } from '@/core/amount'
import type { Message } from '@/core/types'

export type CellKind = 'text' | 'rupees' | 'quantity' | 'percent' | 'choice'
export type ReadCell = { ok: true; text: string } | { ok: false; message: Message }

const NUMBERS = {
  rupees: { parse: parseRupees, write: editable.rupees },
  quantity: { parse: parseQuantity, write: editable.quantity },
  percent: { parse: parsePercent, write: editable.percent },
}

const folded = (text: string) => text.trim().toLocaleLowerCase()

function chosen(typed: string, choices: readonly string[]): ReadCell {
  const wanted = folded(typed)
  const found =
    choices.find((choice) => folded(choice) === wanted) ?? choices.find((choice) => folded(choice).startsWith(wanted))
  if (wanted === '') return { ok: true, text: '' }
  if (found !== undefined) return { ok: true, text: found }
  return { ok: false, message: { key: 'grid-not-offered', values: { typed: { unit: 'text', value: typed.trim() } } } }
}

/** Reads what was typed into a cell, and writes it as the cell shows it. */
export function readCell(kind: CellKind, typed: string, choices: readonly string[] = []): ReadCell {
  if (kind === 'text') return { ok: true, text: typed.trim() }
  if (kind === 'choice') return chosen(typed, choices)
  const { parse, write } = NUMBERS[kind]
  const parsed = parse(typed)
  return parsed.ok ? { ok: true, text: write(parsed.value) } : parsed
}

/** Numbers stand at the right edge of their column. */
export const isNumber = (kind: CellKind) => kind in NUMBERS

/** Reads rows and columns as spreadsheets put them on the clipboard: tabs, line breaks, and quotes around cells that hold those. */
export function parseTable(text: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  for (let at = 0; at < source.length; at++) {
    const c = source.charAt(at)
    if (quoted) {
      if (c !== '"') cell += c
      else if (source.charAt(at + 1) === '"') cell += source.charAt(++at)
      else quoted = false
    } else if (c === '"' && cell === '') quoted = true
    else if (c === '\t' || c === '\n') {
      rows.at(-1)?.push(cell)
      cell = ''
      if (c === '\n') rows.push([])
    } else cell += c
  }
  rows.at(-1)?.push(cell)
  return rows
}

/** Writes rows and columns as spreadsheets read them from the clipboard. */
export const writeTable = (rows: readonly (readonly string[])[]) =>
  rows
    .map((row) => row.map((cell) => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'))
    .join('\n')
