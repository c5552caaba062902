/** The way to a record's own screen, from wherever it is named. */
import { createContext, useContext } from 'react'

/** Returns how to open a record, or null when its kind has no screen. */
export type ToRecord = (table: string, id: string) => (() => void) | null

export const ToRecordContext = createContext<ToRecord>(() => null)

export const useToRecord = () => useContext(ToRecordContext)
