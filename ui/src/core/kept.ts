/** What is kept on this computer. Where nothing can be read or written there, the window works on with what it has until it is closed. */

export function load(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

export function save(key: string, value: string) {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Full, or forbidden: the choice holds until the window is closed.
  }
}
