/** Where the keys go: each screen has one thing that takes them on arrival, and they are never left nowhere. */
import { type RefObject, useEffect, useRef } from 'react'
import { inDialog } from './in-dialog'

/** What a screen is for: its search box, or the first card of its list. */
const INITIAL = ['[data-initial-focus]', '[data-stop]']

const main = () => document.getElementById('main')

/** True while nothing in the screen or in a dialog has the focus, so that taking it interrupts nobody. */
export function isFocusFree(): boolean {
  const at = document.activeElement
  return !inDialog() && (at === null || at === main() || !main()?.contains(at))
}

/** Returns what the screen is for, or the screen itself. */
export const initialFocus = () =>
  INITIAL.map((mark) => main()?.querySelector<HTMLElement>(mark)).find((found) => found) ?? main()

/** Goes home unless somebody is busy in the screen. */
export function focusScreen() {
  if (isFocusFree()) initialFocus()?.focus()
}

/** Gives the focus to `target` once, as soon as it is `there`. */
export function useInitialFocus(target: RefObject<HTMLElement | null>, there = true) {
  const arrived = useRef(false)
  useEffect(() => {
    if (!there || arrived.current) return
    arrived.current = true
    if (isFocusFree()) target.current?.focus()
  }, [target, there])
}

/** Whether a key pressed at `target` is for the list: the list has the focus, or nothing has it. */
export const isForList = (target: EventTarget | null) =>
  target === document.body ||
  target === main() ||
  (target instanceof Element && target.closest('[role="grid"]') !== null)

/** Fetches the focus back when what had it is gone from the screen. */
export function restoreFocus(to: HTMLElement | null | undefined) {
  if (document.activeElement === document.body && !inDialog()) to?.focus()
}
