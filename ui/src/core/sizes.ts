/** How large the window is drawn: zoom, which enlarges everything, and the size of text. Both are kept on this computer. */
import type { Host } from './host'
import { storedChoice } from './stored-choice'

/** The steps of zoom, percent, as browsers have them. */
export const ZOOMS = [50, 67, 80, 90, 100, 110, 125, 150, 175, 200] as const
/** The steps of the text size, percent. */
export const TEXT_SIZES = [100, 110, 125, 150, 175, 200] as const

const oneOf = (steps: readonly number[]) => (stored: string | null) =>
  steps.find((step) => String(step) === stored) ?? 100

export const zoom = storedChoice<number>('zoom', oneOf(ZOOMS))
export const textSize = storedChoice<number>('text-size', oneOf(TEXT_SIZES))

/** Goes `by` steps larger or smaller; 0 is the normal size again. */
export function stepZoom(by: -1 | 0 | 1) {
  const at = ZOOMS.findIndex((step) => step === zoom.read())
  zoom.set(by === 0 ? 100 : (ZOOMS[at + by] ?? zoom.read()))
}

/** Hosts that can enlarge the whole page do; others enlarge what is measured in text. */
type Zooming = { setZoom?: (factor: number) => Promise<unknown> }

/** Draws the window in the chosen sizes. */
export function applySizes(host: Host, zoomed: number, text: number) {
  const { setZoom } = host as Zooming
  if (setZoom) void setZoom(zoomed / 100).catch(() => undefined)
  document.documentElement.style.setProperty('--text-size', `${setZoom ? text : (zoomed * text) / 100}%`)
}
