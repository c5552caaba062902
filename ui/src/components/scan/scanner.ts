/**
 * The one place that hears a barcode scanner, before any shortcut does. A code goes to whoever wants it; its Enter
 * presses nothing. A letter that no field takes may be a code's first, so it waits until no second one has come.
 */
import { useEffect, useEffectEvent } from 'react'
import { Burst } from './burst'
import { focusNextField, textField } from './fields'

/** Returns true when it took the code; `field` is the text field the code was typed into, if it was. */
export type Take = (code: string, field: HTMLElement | null) => boolean

/** How long a lone letter waits for a second one, milliseconds: too short to be felt. */
export const HOLD_MS = 50

const takers: Take[] = []

/** Wants the codes that are scanned while this is on the screen; who came last is asked first, `others` when nobody else wants them. */
export function useScans(take: Take, others = false) {
  const taking = useEffectEvent(take)
  useEffect(() => {
    const taker: Take = (code, field) => taking(code, field)
    if (others) takers.unshift(taker)
    else takers.push(taker)
    return () => void takers.splice(takers.indexOf(taker), 1)
  }, [others])
}

const give = (code: string, field: HTMLElement | null) => takers.findLast((take) => take(code, field)) !== undefined

/** Listens until the returned function is called. */
export function listenForScans(target: Document): () => void {
  const burst = new Burst()
  const sentAgain = new WeakSet<Event>()
  let held: { event: KeyboardEvent; timer: ReturnType<typeof setTimeout> } | undefined

  const drop = () => {
    clearTimeout(held?.timer)
    held = undefined
  }
  const release = (event: KeyboardEvent) => {
    held = undefined
    const from = event.target instanceof Element && event.target.isConnected ? event.target : target.body
    for (const type of ['keydown', 'keyup']) {
      const again = new KeyboardEvent(type, { ...init(event), bubbles: true, cancelable: true })
      sentAgain.add(again)
      from.dispatchEvent(again)
    }
  }
  const keep = (event: KeyboardEvent) => {
    event.preventDefault()
    event.stopImmediatePropagation()
  }

  const hear = (event: KeyboardEvent) => {
    if (sentAgain.has(event) || event.key === 'Shift') return
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.repeat && !event.isComposing
    if (!plain || (event.key.length !== 1 && event.key !== 'Enter')) {
      drop()
      return burst.end()
    }
    const heard = burst.key(event.key, event.timeStamp)
    const field = textField(event.target)
    // A line break in notes saves nothing.
    if (field instanceof HTMLTextAreaElement) return
    if (heard.kind === 'scan') {
      drop()
      keep(event)
      if (!give(heard.code, field) && field) focusNextField(field)
      return
    }
    if (field || event.key === 'Enter' || event.target instanceof HTMLSelectElement) return drop()
    if (heard.kind === 'run') {
      drop()
      return keep(event)
    }
    // A button is pressed by a real space only.
    if (event.key === ' ') return
    drop()
    keep(event)
    held = { event, timer: setTimeout(release, HOLD_MS, event) }
  }

  // A hand that goes elsewhere by the pointer: what follows is no part of what was typed before.
  const part = () => burst.end()

  target.addEventListener('keydown', hear, { capture: true })
  target.addEventListener('pointerdown', part, { capture: true })
  return () => {
    drop()
    target.removeEventListener('pointerdown', part, { capture: true })
    target.removeEventListener('keydown', hear, { capture: true })
  }
}

const init = ({ key, code, shiftKey }: KeyboardEvent): KeyboardEventInit => ({ key, code, shiftKey })
