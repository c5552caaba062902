/** The current headline, and how many changes need a person. */
import { useT } from '@/core/l10n'
import { useHeld, useStatus } from '@/core/queries'
import { useNow } from '@/core/use-now'
import { headline, type Headline } from './headline'
import { peopleNeeded } from './held'

/** Counts causes, not rows of the queue; null until they are loaded. */
export function useNeeded(): number | null {
  const failed = useStatus().data?.failed ?? 0
  const held = useHeld(failed > 0).data
  if (failed === 0) return 0
  return held && held.length > 0 ? peopleNeeded(held) : null
}

/** Returns undefined until the status has loaded. */
export function useHeadline(): Headline | undefined {
  const status = useStatus().data
  const needed = useNeeded()
  const now = useNow()
  const t = useT()
  return status && headline({ t, status, now, needed })
}
