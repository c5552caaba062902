/** The focus of a list with a search box: to the rows once they are drawn, and to the box when there are none. */
import { useCallback, useEffect, useRef } from 'react'
import { restoreFocus } from '@/components/ui/focus'

type Options = {
  hasRows: boolean
  /** Rows of another search are shown still, or a record lies over them. */
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
    /** Goes to the rows with the next drawing of the list that shows them. */
    toRows: useCallback(() => {
      wanted.current = true
    }, []),
    /** Where to go from a record that is closed. */
    back: useCallback(() => grid.current ?? box.current, []),
  }
}
