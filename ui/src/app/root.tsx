/** The root component: the shell around the routes, and the contexts of every screen. */
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { type ToRecord, ToRecordContext } from '@/components/records/to-record'
import { byRecord, OverriddenContext, useOverridden } from '@/components/sync/use-overridden'
import { kindOf } from '@/core/records'
import { Shell } from './shell/shell'
import { useOverriddenToast } from './shell/use-overridden-toast'

export function Root() {
  const overridden = useOverridden()
  useOverriddenToast(overridden)
  const marks = useMemo(() => byRecord(overridden ?? []), [overridden])
  const go = useNavigate()
  const toRecord = useCallback<ToRecord>(
    (table, id) => {
      const to = kindOf(table)?.screen
      return to ? () => void go({ to, search: { open: id } }) : null
    },
    [go],
  )
  return (
    <OverriddenContext value={marks}>
      <ToRecordContext value={toRecord}>
        <Shell />
      </ToRecordContext>
    </OverriddenContext>
  )
}
