/** Tells the person at this till, once, that a value written here gave way to a later one. */
import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { toast } from 'sonner'
import { lostTitle, lostText, untold } from '@/components/sync/lost'
import { counted } from '@/core/amount'
import type { Conflict } from '@/core/types'

/** Kept over a restart: what came while the app was closed is news as well. */
const TOLD = 'branchline.lost.told'
const LONG_MS = 15_000
/** More than this at once are told in one sentence. */
const FEW = 2

export function useTellLost(lost: readonly Conflict[] | undefined) {
  const go = useNavigate()
  useEffect(() => {
    if (!lost) return
    const news = untold(lost, readTold())
    // Only what is open still is remembered, so that the list does not grow.
    localStorage.setItem(TOLD, JSON.stringify(lost.map(({ id }) => id)))
    const look = { label: 'Look', onClick: () => void go({ to: '/conflicts', search: { tab: undefined } }) }
    if (news.length > FEW)
      toast(`${counted(news.length, 'value')} written here gave way to later edits`, {
        duration: LONG_MS,
        action: look,
      })
    else
      for (const one of news)
        toast(lostTitle(one), { id: one.id, description: lostText(one), duration: LONG_MS, action: look })
  }, [lost, go])
}

function readTold(): string[] | null {
  try {
    const told: unknown = JSON.parse(localStorage.getItem(TOLD) ?? 'null')
    return Array.isArray(told) ? told.map(String) : null
  } catch {
    return null
  }
}
