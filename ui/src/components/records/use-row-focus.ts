/** Focus in a list with a search box: on its rows once they are rendered, or on the box if there are none. */
import { useCallback, useEffect, useRef } from 'react'
import { restoreFocus } from '@/components/ui/focus'

type Options = {
  hasRows: boolean
  /** True while the rows belong to an earlier search, or a record covers them. */
  wait: boolean
}

export function useRowFocus({ hasRows, wait }: Options) {
  const box = useRef<HTMLInputElement>(null)
  const grid = useRef<HTMLDivElement>(null)
  const wanted = useRef(false)
  useEffect(() => {
    if (!wanted.current || wait || !hasRows) return
    wanted.current = false
    grid.current?.focus()
  })
  useEffect(() => {
    if (!hasRows) restoreFocus(box.current)
  }, [hasRows])

  return {
    box,
    grid,
    /** Focuses the rows as soon as they are rendered. */
    toRows: useCallback(() => {
      wanted.current = true
    }, []),
    /** Returns what gets the focus when a record is closed. */
    back: useCallback(() => grid.current ?? box.current, []),
  }
}
