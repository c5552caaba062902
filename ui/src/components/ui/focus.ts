/** Keyboard focus: every screen has an element that takes it on arrival, and it never stays on the body. */
import { type RefObject, useEffect, useRef } from 'react'
import { isCovered } from '@/core/commands'

/** The search box, or else the first row or card of a list. */
const INITIAL = ['[data-initial-focus]', '[data-stop]']

const main = () => document.getElementById('main')

/** True while neither the screen nor a dialog has the focus, so that taking it interrupts nobody. */
export function isFocusFree(): boolean {
  const at = document.activeElement
  return !isCovered() && (at === null || at === main() || !main()?.contains(at))
}

/** Returns the element that takes the focus on arrival, or else the screen itself. */
export const initialFocus = () =>
  INITIAL.map((mark) => main()?.querySelector<HTMLElement>(mark)).find((found) => found) ?? main()

/** Gives the screen its initial focus, unless something in it has the focus already. */
export function focusScreen() {
  if (isFocusFree()) initialFocus()?.focus()
}

/** Focuses `target` once, as soon as it is `there`. */
export function useInitialFocus(target: RefObject<HTMLElement | null>, there = true) {
  const arrived = useRef(false)
  useEffect(() => {
    if (!there || arrived.current) return
    arrived.current = true
    if (isFocusFree()) target.current?.focus()
  }, [target, there])
}

/** Focuses `to` if the element that had the focus has left the screen. */
export function restoreFocus(to: HTMLElement | null | undefined) {
  if (document.activeElement === document.body && !isCovered()) to?.focus()
}
