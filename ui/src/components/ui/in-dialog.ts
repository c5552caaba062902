const OPEN = ['dialog', 'alertdialog'].map((role) => `[role="${role}"]:not([data-closed])`).join()

/** Whether a dialog or drawer is open: then the keys of the screen below it rest, so that typed work is never left behind. */
export const inDialog = () => document.querySelector(OPEN) !== null

/** Whether no dialog lies over `element`. */
export function isOnTop(element: HTMLElement): boolean {
  const top = [...document.querySelectorAll(OPEN)].at(-1)
  return !top || top.contains(element)
}
