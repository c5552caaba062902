const OPEN = ['dialog', 'alertdialog'].map((role) => `[role="${role}"]:not([data-closed])`).join()

/** True while a dialog or drawer is open. The shortcuts of the screen below are off then, so that none leaves typed work. */
export const inDialog = () => document.querySelector(OPEN) !== null

/** True if no dialog covers `element`. */
export function isOnTop(element: HTMLElement): boolean {
  const top = [...document.querySelectorAll(OPEN)].at(-1)
  return !top || top.contains(element)
}
