/** Opens a record's own screen from anywhere. The app provides it, because only the app knows every screen. */
import { createContext, useContext } from 'react'

/** Returns a function that opens the record, or null if its kind has no screen. */
export type ToRecord = (table: string, id: string) => (() => void) | null

export const ToRecordContext = createContext<ToRecord>(() => null)

export const useToRecord = () => useContext(ToRecordContext)
