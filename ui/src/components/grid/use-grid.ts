/**
 * The state of a grid that edits: where the keys are, what is selected, what is being typed. A cell is ready until something is typed;
 * the arrows then keep it and move on, unless F2 or a double click gave them to the text.
 */
import { type ClipboardEvent, type KeyboardEvent, useState } from 'react'
import { flushSync } from 'react-dom'
import { parseTable, readCell, writeTable } from './cells'
import type { GridColumn, TextOf } from './columns'
import { type At, bounds, cellsOf, clamped, moved, one, type Selection, stepped } from './selection'
import { cellKey, type Change, type EditState } from './use-edits'

export type Typing = { text: string; /** The arrows move in the text. */ caret: boolean }

type Options<R> = {
  columns: readonly GridColumn<R>[]
  rows: readonly R[]
  rowKey: (row: R) => string
  state: EditState
  /** How many rows a page has. */
  page: () => number
  /** Called before the keys go to another cell. */
  onMove: (to: At) => void
  /** Called when rows were pasted beyond the last one. */
  onLeftOut: (count: number) => void
}

export function useGrid<R>({ columns, rows, rowKey, state, page, onMove, onLeftOut }: Options<R>) {
  const editable = columns.flatMap((column, index) => (column.readOnly ? [] : [index]))
  const size = { rows: rows.length, columns: columns.length, page: 1 }
  const [stored, setSelection] = useState<Selection>(() => one({ row: 0, column: editable[0] ?? 0 }))
  const [typing, setTyping] = useState<Typing | null>(null)
  const selection = { at: clamped(stored.at, size), anchor: clamped(stored.anchor, size) }
  const { at } = selection

  const textAt = (row: R, column: GridColumn<R>): string => {
    const of: TextOf = (key) => {
      const other = columns.find((one) => one.key === key)
      return other ? textAt(row, other) : ''
    }
    return state.edits.get(cellKey(rowKey(row), column.key)) ?? column.text(row, of)
  }
  const cell = (where: At) => {
    const [row, column] = [rows[where.row], columns[where.column]]
    return row === undefined || column === undefined ? null : { row, column, text: textAt(row, column) }
  }

  /** Returns the change that puts a text into a cell; none where nothing can be typed. */
  const changeOf = (where: At, typed: string): Change[] => {
    const found = cell(where)
    if (!found || found.column.readOnly) return []
    const { row, column } = found
    const read = readCell(column.kind, typed, column.choices)
    // What cannot be read stays as it was typed, with its error.
    const text = read.ok ? read.text : typed.trim()
    const before = column.text(row, () => '')
    return [{ row: rowKey(row), column: column.key, text: text === before ? null : text }]
  }
  const put = (texts: readonly (readonly [At, string])[]) =>
    state.apply(texts.flatMap(([where, text]) => changeOf(where, text)))

  const keep = () => {
    if (typing) put([[at, typing.text]])
    setTyping(null)
  }
  const restore = () => setTyping(null)
  /** Keeps what was typed, without a code that was scanned into it. */
  const keepBut = (code: string) => {
    const own = typing?.text.replace(code, '') ?? ''
    if (own.trim()) put([[at, own]])
    restore()
  }
  const go = (to: At, extend = false) => {
    keep()
    onMove(to)
    setSelection(extend ? { ...selection, at: to } : one(to))
  }
  /** Goes to a cell without keeping what was typed. */
  const jump = (to: At) => {
    onMove(to)
    setSelection(one(to))
  }

  const fillDown = () => {
    keep()
    const { top, bottom, left, right } = bounds(selection)
    const from = top === bottom ? top - 1 : top
    if (from < 0) return
    const targets = cellsOf({
      anchor: { row: from + 1, column: left },
      at: { row: Math.max(bottom, top), column: right },
    })
    const source = (where: At) => {
      const isTyped = typing && where.row === at.row && where.column === at.column
      return isTyped ? typing.text : (cell(where)?.text ?? '')
    }
    put(targets.map((where) => [where, source({ ...where, row: from })] as const))
  }
  const clear = () => put(cellsOf(selection).map((where) => [where, ''] as const))
  const paste = (text: string) => {
    const table = parseTable(text)
    const { top, left } = bounds(selection)
    const only = table.length === 1 && table[0]?.length === 1 ? (table[0][0] ?? '') : null
    if (only !== null) return put(cellsOf(selection).map((where) => [where, only] as const))
    const cells = table.flatMap((line, row) =>
      line.map((text, column) => [{ row: top + row, column: left + column }, text] as const),
    )
    put(cells.filter(([where]) => where.row < size.rows && where.column < size.columns))
    const leftOut = top + table.length - size.rows
    if (leftOut > 0) onLeftOut(leftOut)
  }
  const copied = () => {
    const { top, bottom, left, right } = bounds(selection)
    const lines = Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from(
        { length: right - left + 1 },
        (_, column) => cell({ row: top + row, column: left + column })?.text ?? '',
      ),
    )
    return writeTable(lines)
  }
  /** Types on in the cell, with the caret in its text. */
  const edit = () => {
    const found = cell(at)
    if (typing) setTyping({ ...typing, caret: !typing.caret })
    else if (found && !found.column.readOnly) setTyping({ text: found.text, caret: true })
  }

  /** Returns true where the key was the grid's. */
  const controlKey = (key: string, shift: boolean): boolean => {
    if (key === 'z' && typing) return (restore(), true)
    const step = key === 'y' || (key === 'z' && shift) ? state.redo : key === 'z' ? state.undo : null
    step?.()
    if (step) return true
    const to = typing?.caret ? null : moved(key, at, { ...size, page: page() }, true)
    if (to) go(to, shift && !typing)
    return to !== null
  }
  const plainKey = (key: string, shift: boolean): boolean => {
    if (key === 'Enter') {
      const to = moved(shift ? 'ArrowUp' : 'ArrowDown', at, size)
      if (to) go(to)
      return true
    }
    if (key === 'Tab') {
      const to = stepped(at, shift ? -1 : 1, editable, size)
      if (to) go(to)
      else keep()
      return to !== null
    }
    if (key === 'Escape') return typing ? (restore(), true) : false
    if (!typing && (key === 'Delete' || key === 'Backspace')) return (clear(), true)
    const inText = typing?.caret ? ['ArrowLeft', 'ArrowRight', 'Home', 'End'] : typing ? ['Home', 'End'] : []
    const to = inText.includes(key) ? null : moved(key, at, { ...size, page: page() })
    if (to) go(to, shift && !typing)
    return to !== null
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    // Whatever such a key does outside of the grid, it finds what was typed kept.
    if (event.altKey || ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's')) return flushSync(keep)
    const own =
      event.ctrlKey || event.metaKey
        ? controlKey(event.key.length === 1 ? event.key.toLowerCase() : event.key, event.shiftKey)
        : plainKey(event.key, event.shiftKey)
    if (!own) return
    event.preventDefault()
    event.stopPropagation()
  }
  const onCopy = (event: ClipboardEvent) => {
    if (typing) return
    event.preventDefault()
    event.clipboardData.setData('text/plain', copied())
    if (event.type === 'cut') clear()
  }
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    if (typing && !/[\t\n]/.test(text)) return
    event.preventDefault()
    setTyping(null)
    paste(text)
  }
  const type = (text: string) => setTyping({ text, caret: typing?.caret ?? false })
  return { selection, typing, textAt, go, jump, keep, keepBut, edit, fillDown, type, onKeyDown, onCopy, onPaste }
}

export type GridState<R> = ReturnType<typeof useGrid<R>>
