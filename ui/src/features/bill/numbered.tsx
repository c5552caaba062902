/** A numbered list under a box: arrows or a digit choose. */
import { type ReactNode } from 'react'
import { cx } from '@/components/ui/cx'
import { Kbd } from '@/components/ui/kbd'

/** As many as there are digits to choose them by. */
export const MOST = 9

type Props<T> = {
  id: string
  label: string
  rows: readonly T[]
  at: number
  idOf: (row: T) => string
  onChoose: (row: T) => void
  children: (row: T) => ReactNode
}

export const optionId = (list: string, at: number) => `${list}-${at}`

export function Numbered<T>({ id, label, rows, at, idOf, onChoose, children }: Props<T>) {
  return (
    <ul id={id} role="listbox" aria-label={label} data-testid={id}>
      {rows.map((row, n) => (
        <li
          key={idOf(row)}
          id={optionId(id, n)}
          role="option"
          aria-selected={n === at}
          // A press must not take the focus out of the box.
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(row)}
          className={cx('flex min-h-8 items-center gap-3 rounded px-2', n === at ? 'bg-accent-soft' : 'hover:bg-hover')}
        >
          <Kbd>{String(n + 1)}</Kbd>
          {children(row)}
        </li>
      ))}
    </ul>
  )
}

/** The row a digit key means. */
export function rowOfDigit<T>(rows: readonly T[], key: string): T | undefined {
  return /^[1-9]$/.test(key) ? rows[Number(key) - 1] : undefined
}
