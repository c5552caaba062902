/** What is asked of the engine about tills. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import type { ClosingDraft } from '@/core/types'

/** The report of a shift; without an id of the one that is open here. */
export function useReport(shift: string | null, enabled = true) {
  const host = useHost()
  return useQuery({
    queryKey: [...keys.till, 'report', shift],
    queryFn: () => host.shiftReport(shift),
    enabled,
  })
}

/** What a closing comes to while it is typed; the last answer stands until the next one is there. */
export function useCount(draft: ClosingDraft) {
  const host = useHost()
  return useQuery({
    queryKey: [...keys.till, 'count', draft],
    queryFn: () => host.quoteClosing(draft),
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
}
