/** Keys in a list of cards: which card they are for, and where the focus goes once one is done with. */
import { useRef } from 'react'
import { moveWithArrows } from '@/components/ui/arrow-keys'
import { useCardFocus } from '@/components/ui/use-card-focus'

const CARD = '[data-card]'

/** Takes the cards' ids, once they are loaded. Each card carries its id as `data-card`. */
export function useCards(ids: readonly string[] | undefined) {
  const { ref, onFocus } = useCardFocus(ids)
  const byPointer = useRef(false)

  const card = (id: string) =>
    [...(ref.current?.querySelectorAll<HTMLElement>(CARD) ?? [])].find((one) => one.dataset.card === id)

  return {
    /** Props of the `ul`. */
    list: {
      ref,
      onFocus,
      onKeyDown: moveWithArrows,
      onPointerDownCapture: () => (byPointer.current = true),
      onKeyDownCapture: () => (byPointer.current = false),
    },
    /** The id of the card that has the focus, or else of the first one. */
    current(): string | undefined {
      const at = document.activeElement?.closest<HTMLElement>(CARD)
      return at && ref.current?.contains(at) ? at.dataset.card : ids?.[0]
    },
    /** Focuses a card; after a press nothing is scrolled, because the pointer is still there. */
    focus(id: string | undefined) {
      if (id !== undefined) card(id)?.focus({ preventScroll: byPointer.current })
    },
    /** Presses the button that has the focus, and returns true; false if the card itself has it. */
    press(): boolean {
      const at = document.activeElement
      if (!(at instanceof HTMLElement) || !at.matches('button, summary, [role=checkbox]')) return false
      at.click()
      return true
    },
  }
}
