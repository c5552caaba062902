/** The kinds of records, as the engine describes them. */
import { KINDS } from './kinds'

export type Kind = (typeof KINDS)[number]

/** A kind with a screen of its own: a list, and a drawer that opens one. */
export type ScreenKind = Extract<Kind, { screen: string }>

/** Returns the kind of a table's records, if this version knows it. */
export const kindOf = (table: string | null): Kind | undefined => KINDS.find((kind) => kind.table === table)

/** Returns the kind of a table that has a screen. */
export const screenKind = (table: ScreenKind['table']): ScreenKind =>
  KINDS.find((kind) => kind.table === table) as ScreenKind

/** Writes the first letter as a capital: "Bill line". */
export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
