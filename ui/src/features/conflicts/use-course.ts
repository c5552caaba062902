/** What is going on in a list of conflicts: which cards are selected, which are resolved and with what, which are open again. */
import { useState } from 'react'
import { useT } from '@/core/l10n'
import type { Conflict } from '@/core/types'
import type { Done } from './conflict-card'
import { boxes, chosenValue } from './conflict-choice'
import { chosenText } from './conflict-text'
import type { useKept } from './use-kept'
import { type Handlers, type Settle, useSettling } from './use-settling'

const NONE: ReadonlySet<string> = new Set()

function including(all: ReadonlySet<string>, ids: readonly string[], on: boolean): ReadonlySet<string> {
  const next = new Set(all)
  for (const id of ids) {
    if (on) next.add(id)
    else next.delete(id)
  }
  return next
}

export type Course = ReturnType<typeof useCourse>

/** `focus` gives the keys to a card. */
export function useCourse(list: ReturnType<typeof useKept>, settled: boolean, focus: (id: string) => void) {
  const t = useT()
  const [ticked, setTicked] = useState(NONE)
  const [done, setDone] = useState<ReadonlyMap<string, Done>>(new Map())
  const [reopened, setReopened] = useState(NONE)

  const isOpen = ({ id, state }: Conflict) =>
    !done.has(id) && (reopened.has(id) || (state !== 'settled' && (settled || !list.isGone(id))))

  /** The card after the last of these that is still open, or else the last of these itself. */
  const next = (ids: readonly string[]) => {
    const at = list.kept.findLastIndex(({ id }) => ids.includes(id))
    const later = [...list.kept.slice(at + 1), ...list.kept.slice(0, at)]
    return later.find((one) => isOpen(one) && !ids.includes(one.id))?.id ?? ids.at(-1)
  }

  const reopen = (ids: readonly string[]) => {
    setDone((now) => new Map([...now].filter(([id]) => !ids.includes(id))))
    setReopened((now) => including(now, ids, true))
    if (ids[0] !== undefined) focus(ids[0])
  }

  const handlers: Handlers = {
    onSettled: ({ conflicts, choice }, back) => {
      const ids = conflicts.map(({ id }) => id)
      const made = conflicts.map((conflict) => [conflict.id, doneWith(conflict, choice, back)] as const)
      setDone((now) => new Map([...now, ...made]))
      setReopened((now) => including(now, ids, false))
      setTicked(NONE)
      const to = next(ids)
      if (to !== undefined) focus(to)
    },
    onUndone: (conflicts) => reopen(conflicts.map(({ id }) => id)),
  }
  const { settling, settle } = useSettling(handlers)

  function doneWith(conflict: Conflict, choice: Settle['choice'], back?: () => Promise<unknown>): Done {
    const chosen = chosenValue(conflict, choice)
    const side = chosen && 'side' in chosen ? chosen.side : null
    const at = boxes(conflict).findIndex((box) => box.side === side)
    return { words: t('conflict-settled', { value: chosenText(t, conflict, choice) }), box: at < 0 ? null : at, back }
  }

  const isElsewhere = ({ id }: Conflict) => !settled && list.isGone(id) && !done.has(id) && !reopened.has(id)

  return {
    ticked,
    isOpen,
    isElsewhere,
    isReopened: (id: string) => reopened.has(id),
    isPending: settling.isPending,
    isBusy: (id: string) => settling.isPending && settling.variables.conflicts.some((one) => one.id === id),
    /** What is to follow a choice made in a dialog. */
    handlers,
    next,
    settle,
    reopen,
    tick: (ids: readonly string[], on: boolean) => setTicked((now) => including(now, ids, on)),
    undo: (id: string) => void done.get(id)?.back?.(),
    /** What a card was resolved with; null while it is not, or was so before the person came. */
    doneOf: (conflict: Conflict): Done | null => {
      const own = done.get(conflict.id)
      if (own) return own
      if (settled || !list.isGone(conflict.id) || reopened.has(conflict.id)) return null
      return { words: t(isElsewhere(conflict) ? 'conflict-settled-elsewhere' : 'settled-one'), box: null }
    },
    refresh: () => {
      setDone(new Map())
      setReopened(NONE)
      list.refresh()
    },
  }
}
