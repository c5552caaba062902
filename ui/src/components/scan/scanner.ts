/**
 * Recognises a barcode scanner's keystrokes before any shortcut sees them, and hands the code to the newest handler
 * that takes it. The Enter or Tab of a scan never submits, presses or moves anything. Outside a text field letters are held back until it
 * is clear that they are no scan; those of a fast hand are then dispatched again, in their order. A choice with the focus takes the first
 * letter itself, because only the webview finds an entry by it; a scan gives back the value from before.
 */
import { useEffect, useEffectEvent } from 'react'
import { Burst, ENDS, MIN_LENGTH } from './burst'
import { focusNextField, takeBack, textField } from './fields'
import { scannerSpeed } from './speed'

/** Returns true if it handled the code; `field` is the text field the code was typed into, if any, `keyMs` the time between its keys. */
export type ScanHandler = (code: string, field: HTMLElement | null, keyMs: number) => boolean

/** How long a letter is held back after the time in which a second one would be a scanner's, milliseconds: too short to notice. */
const HOLD_ON_MS = 15

const handlers: ScanHandler[] = []

/** Handles scans while the component is mounted. The newest handler is asked first, a `fallback` last. */
export function useScans(handle: ScanHandler, fallback = false) {
  const onScan = useEffectEvent(handle)
  useEffect(() => {
    const handler: ScanHandler = (...scan) => onScan(...scan)
    if (fallback) handlers.unshift(handler)
    else handlers.push(handler)
    return () => void handlers.splice(handlers.indexOf(handler), 1)
  }, [fallback])
}

const deliver: ScanHandler = (...scan) => handlers.findLast((handle) => handle(...scan)) !== undefined

/** Listens on the whole document; returns how to stop. */
export function listenForScans(target: Document): () => void {
  const burst = new Burst(scannerSpeed.read)
  const replayed = new WeakSet<Event>()
  let held: KeyboardEvent[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  /** The choice that got the first letter of a run, and what it held before. */
  let chosen: { select: HTMLSelectElement; value: string } | null = null

  const drop = () => {
    clearTimeout(timer)
    held = []
  }
  /** Dispatches what is held, unless it is as long as a code. A letter that moves the focus ends it: the next ones were not for there. */
  const release = () => {
    const letters = held
    drop()
    // Of a run in a choice, the first letter was never held.
    if (letters.length + (chosen ? 1 : 0) >= MIN_LENGTH) return giveBack()
    const focused = target.activeElement
    for (const letter of letters) {
      if (target.activeElement !== focused) return
      replay(letter)
    }
  }
  const giveBack = () => {
    if (chosen) takeBack(chosen.select, chosen.value)
    chosen = null
  }
  const hold = (event: KeyboardEvent) => {
    swallow(event)
    clearTimeout(timer)
    held.push(event)
    timer = setTimeout(release, scannerSpeed.read() + HOLD_ON_MS)
  }
  const replay = (event: KeyboardEvent) => {
    const from = event.target instanceof Element && event.target.isConnected ? event.target : target.body
    for (const type of ['keydown', 'keyup']) {
      const again = new KeyboardEvent(type, { ...init(event), bubbles: true, cancelable: true })
      replayed.add(again)
      from.dispatchEvent(again)
    }
  }
  const swallow = (event: KeyboardEvent) => {
    event.preventDefault()
    event.stopImmediatePropagation()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (replayed.has(event) || event.key === 'Shift') return
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.repeat && !event.isComposing
    const ends = ENDS.includes(event.key) && !event.shiftKey
    if (!plain || (event.key.length !== 1 && !ends)) {
      release()
      return burst.end()
    }
    const part = burst.key(event.key, event.timeStamp)
    const field = textField(event.target)
    // Enter in a text area is a line break, never a scan's end, and Tab leaves it anyway.
    if (field instanceof HTMLTextAreaElement) return
    if (part.kind === 'alone' && !ends) {
      const select = event.target instanceof HTMLSelectElement ? event.target : null
      chosen = select && { select, value: select.value }
    }
    if (part.kind === 'scan') {
      drop()
      swallow(event)
      giveBack()
      if (!deliver(part.code, field, part.keyMs) && field) focusNextField(field)
      return
    }
    if (field || ends) return release()
    if (part.kind === 'run') return hold(event)
    release()
    if (chosen) return
    // A replayed space would not press a button, so a space is never held back.
    if (event.key !== ' ') hold(event)
  }

  // Keys after a click do not continue what was typed before it.
  const onPointerDown = () => burst.end()

  target.addEventListener('keydown', onKeyDown, { capture: true })
  target.addEventListener('pointerdown', onPointerDown, { capture: true })
  return () => {
    drop()
    target.removeEventListener('pointerdown', onPointerDown, { capture: true })
    target.removeEventListener('keydown', onKeyDown, { capture: true })
  }
}

const init = ({ key, code, shiftKey }: KeyboardEvent): KeyboardEventInit => ({ key, code, shiftKey })
