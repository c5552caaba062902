/** Enter or a scan opens the one record that a text matches, or selects the first of several. */
import { type QueryKey, useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef } from 'react'
import { toast } from 'sonner'
import { ApiError } from '@/core/error'
import { useT } from '@/core/l10n'
import { type FetchPage, type Filter, windowQuery } from './windows'

type Options<T> = {
  queryKey: QueryKey
  filter: Filter
  fetchPage: FetchPage<T>
  /** One record carries this code, or is the only one that matches. */
  onOne: (record: T) => void
  onSeveral: (text: string) => void
}

/** Returns how to look a text up, and how to cancel that. */
export function useFind<T>({ queryKey, filter, fetchPage, onOne, onSeveral }: Options<T>) {
  const client = useQueryClient()
  const t = useT()
  // Answers to an earlier text are ignored.
  const turn = useRef(0)

  const find = async (text: string) => {
    const mine = ++turn.current
    const exact = client.fetchQuery({
      queryKey: [...queryKey, 'exact', filter.deleted, text],
      queryFn: () => fetchPage({ search: text, exact: true, deleted: filter.deleted, offset: 0, limit: 2 }),
      gcTime: 0,
    })
    const matching = client.fetchQuery(windowQuery(queryKey, { ...filter, search: text }, 0, fetchPage))
    try {
      const [codes, all] = await Promise.all([exact, matching])
      if (mine !== turn.current) return
      const one = codes.total === 1 ? codes.rows[0] : codes.total === 0 && all.total === 1 ? all.rows[0] : undefined
      if (one) onOne(one)
      else if (all.total > 0) onSeveral(text)
    } catch (error) {
      toast.error(t.say(ApiError.from(error).said))
    }
  }
  const forget = useCallback(() => void turn.current++, [])
  return { find: (text: string) => void find(text), forget }
}
