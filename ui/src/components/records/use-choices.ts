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

function parse(stored: string): Choices {
  try {
    const read = JSON.parse(stored) as Partial<Choices>
    return { shown: read.shown ?? {}, widths: read.widths ?? {} }
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
