/** Rows that are ticked, seen or not: some by their ids, or all the list finds but some. */
import { useMemo, useState } from 'react'
import type { ListQuery, Selection } from '@/core/types'

type State = { where: string; all: boolean; ids: ReadonlySet<string> }

const NOTHING: ReadonlySet<string> = new Set()

export type Picked = ReturnType<typeof useSelection>

/** `where` names the list without its order: another list begins with nothing ticked. */
export function useSelection(where: string, total: number) {
  const [state, setState] = useState<State>({ where, all: false, ids: NOTHING })
  const { all, ids } = state.where === where ? state : { all: false, ids: NOTHING }

  return useMemo(() => {
    const set = (all: boolean, ids: ReadonlySet<string>) => setState({ where, all, ids })
    const count = all ? Math.max(0, total - ids.size) : ids.size
    return {
      count,
      all: count > 0 && count === total,
      has: (id: string) => ids.has(id) !== all,
      /** Ticks these, or takes their ticks away. */
      mark: (marked: readonly string[], on: boolean) =>
        setState((old) => {
          const now = old.where === where ? old : { all: false, ids: NOTHING }
          const next = new Set(now.ids)
          for (const id of marked) {
            if (on === now.all) next.delete(id)
            else next.add(id)
          }
          return { where, all: now.all, ids: next }
        }),
      everything: () => set(true, NOTHING),
      clear: () => set(false, NOTHING),
      /** Returns what the engine is told: in a list found by `query`. */
      told: (query: ListQuery): Selection =>
        all ? { which: 'found', query, except: [...ids] } : { which: 'these', ids: [...ids] },
    }
  }, [where, total, all, ids])
}
