/** What stays on the screen from one route to the next, and what every screen may ask for. */
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { type ToRecord, ToRecordContext } from '@/components/records/to-record'
import { byRecord, LostContext, useLost } from '@/components/sync/use-lost'
import { searchable } from './features'
import { Shell } from './shell/shell'
import { useTellLost } from './shell/use-tell-lost'

export function Root() {
  const lost = useLost()
  useTellLost(lost)
  const marks = useMemo(() => byRecord(lost ?? []), [lost])
  const go = useNavigate()
  const toRecord = useCallback<ToRecord>(
    (table, id) => {
      const route = searchable.find(({ search }) => search.table === table)?.route
      return route ? () => void go({ to: route.to, search: { open: id } }) : null
    },
    [go],
  )
  return (
    <LostContext value={marks}>
      <ToRecordContext value={toRecord}>
        <Shell />
      </ToRecordContext>
    </LostContext>
  )
}
