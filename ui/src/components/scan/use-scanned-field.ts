/** The field of a form that a scanned code belongs to, wherever in the form the focus is. */
import type { RefObject } from 'react'
import { isOnTop } from '@/components/ui/in-dialog'
import { focusNextField } from './fields'
import { useScans } from './scanner'

/** Puts the code into `input` through `set` and goes on to the next field; what was typed into another field stays there. */
export function useScannedField(input: RefObject<HTMLInputElement | null>, set: (code: string) => void) {
  useScans((code, typedInto) => {
    const own = input.current
    if (!own || own.matches(':disabled') || !isOnTop(own) || own.checkVisibility?.() === false) return false
    if (typedInto && typedInto !== own) return false
    set(code)
    focusNextField(own)
    return true
  })
}
