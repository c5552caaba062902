import { useEffect, useSyncExternalStore } from 'react'
import { useHost } from '@/core/host-context'
import type { FieldError } from '@/core/types'
import { tillOf } from './till'

export function useTill() {
  const till = tillOf(useHost())
  const state = useSyncExternalStore(till.subscribe, till.read)
  useEffect(() => void till.open(), [till])
  return { till, ...state }
}

/** What is said of the fields that begin with `path`. */
export const said = (all: readonly FieldError[] | undefined, path: string) =>
  (all ?? []).filter(({ field }) => field === path || field.startsWith(`${path}.`))
