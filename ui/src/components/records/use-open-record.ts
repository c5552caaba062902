/** The record that stands open above its list, and where it stands in the list. */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import type { ScreenKind } from '@/core/records'
import { NEW } from './list-view'
import { asQuery, type Filter } from './windows'

type Options<T> = {
  table: ScreenKind['table']
  /** Its id, `NEW` for one that is not kept yet; absent when none is open. */
  id: string | undefined
  /** The row that has the keys. */
  pressed: T | null
  fetchOne: (id: string) => Promise<T>
  filter: Filter
  /** Whether the rows are those of the filter. */
  settled: boolean
  /** Called with the place of a record that was opened from elsewhere, so that one can go on from it. */
  onPlace: (index: number) => void
}

export function useOpenRecord<T extends { id: string }>(options: Options<T>) {
  const { table, id, pressed, fetchOne, filter, settled } = options
  const host = useHost()
  const kept = id !== undefined && id !== NEW
  const one = useQuery({
    queryKey: [...keys.records(table), 'one', id],
    queryFn: () => fetchOne(id as string),
    enabled: kept,
  })
  const isPressed = pressed !== null && pressed.id === id
  const record = kept ? (one.data ?? (isPressed ? pressed : null)) : null

  const onPlace = useEffectEvent(options.onPlace)
  const isLost = kept && !isPressed && settled
  useEffect(() => {
    if (!isLost) return
    let stale = false
    const found = host.placeOf({ table, id }, asQuery(filter, 0, 0))
    void found.then((index) => !stale && index !== null && onPlace(index)).catch(() => undefined)
    return () => {
      stale = true
    }
  }, [isLost, id, host, table, filter])

  return { record, isPressed, error: one.error, retry: () => void one.refetch() }
}
