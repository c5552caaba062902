/** Reads the minutes between two syncs: a whole number from 1 to 1440, which is a day. */
export function readInterval(text: string): { ok: true; minutes: number } | { ok: false; message: string } {
  const minutes = /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : 0
  if (minutes < 1 || minutes > 1440) return { ok: false, message: 'Write whole minutes, from 1 to 1440.' }
  return { ok: true, minutes }
}
