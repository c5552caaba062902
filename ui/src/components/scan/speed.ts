/** How fast a scanner types, as set on this computer. */
import { storedChoice } from '@/core/stored-choice'
import { KEY_MS } from './burst'

/** The limits a person may set, milliseconds a key. */
export const FASTEST_MS = 20
export const SLOWEST_MS = 100

/** Two keys closer together than this are a scanner's. */
export const scannerSpeed = storedChoice<number>('scanner-key-ms', (stored) => {
  const ms = Number(stored ?? KEY_MS)
  return Number.isInteger(ms) && ms >= FASTEST_MS && ms <= SLOWEST_MS ? ms : KEY_MS
})
