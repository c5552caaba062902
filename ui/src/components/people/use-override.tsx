/** Something that may need a PIN: what is refused asks for one, and is done again once it was allowed. */
import { type ReactNode, useState } from 'react'
import { ApiError } from '@/core/error'
import type { Message } from '@/core/types'
import { liftable, OverrideDialog } from './override-dialog'

type Asked = { needs: Message[]; again: () => void }

/** Returns `ask`, which takes what was refused and tells whether a PIN lifts it, and the dialog to be shown. */
export function useOverride(allow: (person: string, pin: string) => Promise<unknown>): {
  ask: (error: unknown, again: () => void) => boolean
  dialog: ReactNode
} {
  const [asked, setAsked] = useState<Asked | null>(null)
  const shut = () => setAsked(null)
  return {
    ask: (error, again) => {
      const needs = liftable(ApiError.from(error).fields)
      if (needs.length === 0) return false
      setAsked({ needs: needs.map(({ message }) => message), again })
      return true
    },
    dialog: asked && (
      <OverrideDialog
        needs={asked.needs}
        allow={allow}
        onAllowed={() => {
          shut()
          asked.again()
        }}
        onClose={shut}
      />
    ),
  }
}
