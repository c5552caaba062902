/** Focus in a list of cards: the first card on arrival, the next one when a card goes. */
import { type FocusEvent, useEffect, useRef } from 'react'
import { initialFocus, isFocusFree, restoreFocus } from './focus'

/** Takes the cards' ids, once they are loaded; returns the props of the `ul`. */
export function useCardFocus(ids: readonly string[] | undefined) {
  const list = useRef<HTMLUListElement>(null)
  const arrived = useRef(false)
  const at = useRef(0)
  const known = ids?.join(' ')

  useEffect(() => {
    if (known === undefined) return
    const cards = [...(list.current?.children ?? [])] as HTMLElement[]
    if (!arrived.current && isFocusFree()) cards[0]?.focus()
    arrived.current = true
    // The card that went took the focus with it, so the card now in its place gets it.
    restoreFocus(cards[Math.min(at.current, cards.length - 1)] ?? initialFocus())
  }, [known])

  const onFocus = (event: FocusEvent<HTMLUListElement>) => {
    const card = [...event.currentTarget.children].findIndex((one) => one.contains(event.target))
    if (card >= 0) at.current = card
  }
  return { ref: list, onFocus }
}
