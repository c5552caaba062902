/** Puts scans into one field of a form, unless they were typed into another text field. */
import type { RefObject } from 'react'
import { useIsOnTop } from '@/core/commands'
import { focusNextField } from './fields'
import { useScans } from './scanner'

/** Sets `input` to the code and focuses the next field. */
export function useScannedField(input: RefObject<HTMLInputElement | null>, set: (code: string) => void) {
  const isOnTop = useIsOnTop()
  useScans((code, typedInto) => {
    const own = input.current
    if (!own || own.matches(':disabled') || !isOnTop() || own.checkVisibility?.() === false) return false
    if (typedInto && typedInto !== own) return false
    set(code)
    focusNextField(own)
    return true
  })
}
