/** Which columns a list shows and how wide they are, kept on this computer. */
import { useMemo } from 'react'
import { storedChoice, type StoredChoice } from '@/core/stored-choice'
import type { Widths } from './columns'

export type Choices = {
  /** Columns shown or hidden against the list's own habit. */
  shown: Readonly<Record<string, boolean>>
  widths: Widths
}

const NONE: Choices = { shown: {}, widths: {} }

const kept = new Map<string, StoredChoice<string>>()

const choiceOf = (list: string) => {
  const choice = kept.get(list) ?? storedChoice<string>(`columns.${list}`, (stored) => stored ?? '')
  kept.set(list, choice)
  return choice
}

/** What of a kept object is of the kind it should be. */
const only = <T>(kept: unknown, is: (value: unknown) => value is T): Record<string, T> =>
  Object.fromEntries(Object.entries(kept ?? {}).filter((entry): entry is [string, T] => is(entry[1])))

function parse(stored: string): Choices {
  try {
    const { shown, widths } = JSON.parse(stored) as Partial<Record<keyof Choices, unknown>>
    return {
      shown: only(shown, (on) => typeof on === 'boolean'),
      widths: only(widths, (width): width is number => typeof width === 'number' && width > 0),
    }
  } catch {
    return NONE
  }
}

export function useChoices(list: string) {
  const choice = choiceOf(list)
  const stored = choice.use()
  return useMemo(() => {
    const choices = parse(stored)
    return {
      ...choices,
      show: (column: string, on: boolean) =>
        choice.set(JSON.stringify({ ...choices, shown: { ...choices.shown, [column]: on } })),
      size: (widths: Widths) => choice.set(JSON.stringify({ ...choices, widths })),
      reset: () => choice.set(''),
    }
  }, [choice, stored])
}
