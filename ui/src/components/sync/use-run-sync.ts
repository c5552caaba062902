/** Runs a session and shows the result in a toast. Being offline is normal, so it is not shown as an error. */
import { ApiError } from '@/core/error'
import { type Texts, useT } from '@/core/l10n'
import { useStatus, useSyncNow } from '@/core/queries'
import type { Direction } from '@/core/types'
import { isBenignCode, reportText, syncBlocked } from './status-text'
import { toast } from '@/core/toast'

/** True if the session ended early but nothing is wrong. */
export const isBenign = (error: unknown) => isBenignCode(ApiError.from(error).code)

function showError(t: Texts, thrown: unknown) {
  const error = ApiError.from(thrown)
  if (isBenign(error)) toast(t.say(error.said))
  else toast.error(t.say(error.said))
}

export function useRunSync() {
  const t = useT()
  const status = useStatus().data
  const sync = useSyncNow()
  const blocked = syncBlocked(t, status)
  const run = (direction: Direction) => {
    if (blocked) toast(blocked)
    else
      sync.mutate(direction, {
        onSuccess: (report) => toast.success(reportText(t, report)),
        onError: (error) => showError(t, error),
      })
  }
  return { run, blocked, running: sync.isPending || status?.state === 'syncing' }
}
