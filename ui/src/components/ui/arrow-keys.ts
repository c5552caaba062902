/** Moves the focus through a list with the arrow keys. Each row marks its one tab stop with `data-stop`. */
import type { KeyboardEvent } from 'react'

const STOPS = '[data-stop]'
const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }

/** Focuses the next row's stop, or the first one from outside the rows. */
export function moveWithArrows(event: KeyboardEvent<HTMLElement>) {
  const step = steps[event.key]
  const at = event.target
  // React bubbles keys of a drawer that a row opened; they are not the list's.
  if (step === undefined || !(at instanceof HTMLElement) || !event.currentTarget.contains(at)) return
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(STOPS)]
  const row = at.closest('li')
  const next = stops[stops.findIndex((stop) => stop.contains(at) || row?.contains(stop)) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}

/** Arrow down in a search box focuses the first row. */
export function focusFirstStop(event: KeyboardEvent) {
  if (event.key !== 'ArrowDown') return
  event.preventDefault()
  document.querySelector<HTMLElement>(`#main ${STOPS}`)?.focus()
}
