/** Reads the minutes between two syncs: a whole number from 1 to 1440, which is a day; null for anything else. */
export function readInterval(text: string): number | null {
  const minutes = /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : 0
  return minutes < 1 || minutes > 1440 ? null : minutes
}
