/** Shows a toast, once, when a later edit has overridden a value written on this computer. */
import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { overriddenText, overriddenTitle, unannounced } from '@/components/sync/overridden'
import { load, save } from '@/core/kept'
import { useT } from '@/core/l10n'
import type { Conflict } from '@/core/types'
import { toast } from '@/core/toast'

/** Survives a restart, because conflicts also arrive while the app is closed. */
const ANNOUNCED = 'branchline.overridden.announced'
const LONG_MS = 15_000
/** More than this at once share one toast. */
const FEW = 2

export function useOverriddenToast(overridden: readonly Conflict[] | undefined) {
  const t = useT()
  const go = useNavigate()
  useEffect(() => {
    if (!overridden) return
    const fresh = unannounced(overridden, readAnnounced())
    // Ids of resolved conflicts are dropped, so that the list does not grow.
    save(ANNOUNCED, JSON.stringify(overridden.map(({ id }) => id)))
    const look = {
      label: t('overridden-show'),
      onClick: () => void go({ to: '/conflicts', search: { tab: undefined } }),
    }
    if (fresh.length > FEW)
      toast(t('overridden-many', { count: fresh.length }), {
        duration: LONG_MS,
        action: look,
      })
    else
      for (const one of fresh)
        toast(overriddenTitle(t, one), {
          id: one.id,
          description: overriddenText(t, one),
          duration: LONG_MS,
          action: look,
        })
  }, [overridden, go, t])
}

function readAnnounced(): string[] | null {
  try {
    const ids: unknown = JSON.parse(load(ANNOUNCED) ?? 'null')
    return Array.isArray(ids) ? ids.map(String) : null
  } catch {
    return null
  }
}
