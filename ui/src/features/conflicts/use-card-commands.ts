/** The keys of a list of conflicts. Each is for the card that has the focus, or else for the first one. */
import type { useCards } from '@/components/sync/use-cards'
import { useCommand } from '@/core/commands'
import type { Conflict } from '@/core/types'
import type { CardActions } from './conflict-card'
import { boxes, isEditable } from './conflict-choice'
import type { Course } from './use-course'

type Options = {
  cards: ReturnType<typeof useCards>
  course: Course
  kept: readonly Conflict[]
  actionsOf: (conflict: Conflict) => CardActions
  selectable: boolean
}

export function useCardCommands({ cards, course, kept, actionsOf, selectable }: Options) {
  const there = { enabled: kept.length > 0 }
  const at = () => kept.find(({ id }) => id === cards.current())
  const withOpen = (act: (conflict: Conflict, actions: CardActions) => void) => () => {
    const conflict = at()
    if (conflict && course.isOpen(conflict)) act(conflict, actionsOf(conflict))
  }
  const withAny = (act: (actions: CardActions, conflict: Conflict) => void) => () => {
    const conflict = at()
    if (conflict) act(actionsOf(conflict), conflict)
  }
  const choose = (index: 0 | 1) =>
    withOpen((conflict, { onChoice }) => {
      const { choice } = boxes(conflict)[index]
      if (choice) onChoice(choice)
    })

  useCommand('card.first', choose(0), there)
  useCommand('card.second', choose(1), there)
  useCommand(
    'card.other',
    withOpen((conflict, { onEdit }) => {
      if (isEditable(conflict)) onEdit()
    }),
    there,
  )
  useCommand(
    'card.select',
    () => {
      if (cards.press() || !selectable) return
      withOpen(({ id }, { onTick }) => onTick(!course.ticked.has(id)))()
    },
    there,
  )
  useCommand(
    'card.undo',
    withAny(({ onUndo }) => onUndo()),
    there,
  )
  useCommand(
    'card.open',
    withAny(({ onOpen }) => onOpen()),
    there,
  )
  useCommand(
    'card.history',
    withAny(({ onHistory }) => onHistory()),
    there,
  )
}
