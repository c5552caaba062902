/** Walking a list with the arrow keys, where each row has one place to stop at, marked `data-stop`. */
import type { KeyboardEvent } from 'react'

const STOPS = '[data-stop]'
const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }

/** Goes to the next row's stop, or to the first one from outside the rows. */
export function moveWithArrows(event: KeyboardEvent<HTMLElement>) {
  const step = steps[event.key]
  const at = event.target
  // A drawer opened from a row stands elsewhere, and its keys are its own.
  if (step === undefined || !(at instanceof HTMLElement) || !event.currentTarget.contains(at)) return
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(STOPS)]
  const row = at.closest('li')
  const next = stops[stops.findIndex((stop) => stop.contains(at) || row?.contains(stop)) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}

/** Leads from a search box to the first row below it. */
export function focusFirstStop(event: KeyboardEvent) {
  if (event.key !== 'ArrowDown') return
  event.preventDefault()
  document.querySelector<HTMLElement>(`#main ${STOPS}`)?.focus()
}
