/** Keeps the webview from acting like a browser: reload, print and back must never discard typed work. */

/** Returns true for browser shortcuts that have no place in an app. */
export function isBrowserKey(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): boolean {
  const key = event.key.toLowerCase()
  if (key === 'f5' || key === 'f3' || key === 'f7') return true
  if (event.altKey && (key === 'arrowleft' || key === 'arrowright')) return true
  return (event.ctrlKey || event.metaKey) && ['r', 'p', 'f', 'g', 'u', 's', 'j'].includes(key)
}

/** Prevents the webview's default action for these keys; the app's own shortcuts still receive them. */
export function silenceBrowserKeys(target: Document): () => void {
  const stop = (event: KeyboardEvent) => {
    if (isBrowserKey(event)) event.preventDefault()
  }
  const menu = (event: MouseEvent) => {
    const editable = event.target instanceof Element && event.target.closest('input, textarea, .selectable')
    if (!editable) event.preventDefault()
  }
  target.addEventListener('keydown', stop, { capture: true })
  target.addEventListener('contextmenu', menu)
  return () => {
    target.removeEventListener('keydown', stop, { capture: true })
    target.removeEventListener('contextmenu', menu)
  }
}
