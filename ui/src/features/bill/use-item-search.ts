/** What the item box found: by words while they are typed, or by a code that several items have. */
import { useEffect, useRef, useState } from 'react'
import { useHost } from '@/core/host-context'
import type { Product } from '@/core/types'
import { MOST } from './numbered'

/** Too short to notice, long enough to ask once for letters typed together. */
const WAIT_MS = 25

/** `choosing`: a digit chooses, as nothing is being typed. `quantity_milli` is set for a code that several items have. */
export type Found = { rows: Product[]; at: number; choosing: boolean; quantity_milli: number | null }

export const byWords = (search: string) => ({ search, exact: false, deleted: false, offset: 0, limit: MOST })

export function useItemSearch() {
  const host = useHost()
  const [found, setFound] = useState<Found | null>(null)
  /** Answers to anything but the newest question are dropped. */
  const asked = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  /** Forgets what was found, and what is still on its way. */
  const forget = () => {
    asked.current += 1
    clearTimeout(timer.current)
    setFound(null)
  }
  const search = (sought: string) => {
    clearTimeout(timer.current)
    if (!sought) return forget()
    const mine = ++asked.current
    timer.current = setTimeout(() => {
      host.listProducts(byWords(sought)).then(
        ({ rows }) => mine === asked.current && setFound({ rows, at: 0, choosing: false, quantity_milli: null }),
        () => undefined,
      )
    }, WAIT_MS)
  }
  return { found, setFound, search, forget }
}
