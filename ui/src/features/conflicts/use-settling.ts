/** Resolves conflicts, says so, and offers to take it back; the engine's event refreshes the lists. */
import { useMutation } from '@tanstack/react-query'
import { toast } from 'sonner'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'
import type { Choice, Conflict, Settling } from '@/core/types'
import { useUndo } from '@/core/undo'
import { isUndoable, undoing } from './conflict-choice'
import { chosenText, settledText } from './conflict-text'

export type Settle = { conflicts: readonly Conflict[]; choice: Choice }

export type Handlers = {
  /** `back` takes it back; absent where that cannot be done. */
  onSettled: (settle: Settle, done: Settling, back?: () => Promise<unknown>) => void
  onUndone: (conflicts: readonly Conflict[]) => void
}

export function useSettling({ onSettled, onUndone }: Handlers) {
  const t = useT()
  const host = useHost()
  const undo = useUndo()

  /** What stood before stands again; a choice that changed nothing is only open again here. */
  const takeBack = async ({ conflicts, choice }: Settle) => {
    for (const conflict of conflicts) {
      const back = undoing(conflict, choice)
      if (back) await host.settleConflicts([conflict.id], back)
    }
    onUndone(conflicts)
  }

  const said = ({ conflicts, choice }: Settle, done: Settling) => {
    const [only] = conflicts
    if (conflicts.length !== 1 || !only) return settledText(t, done)
    const values = { field: t.say(only.title), record: t.say(only.label), value: chosenText(t, only, choice) }
    return t('settled-undo', values)
  }

  const settling = useMutation({
    mutationFn: ({ conflicts, choice }: Settle) =>
      host.settleConflicts(
        conflicts.map(({ id }) => id),
        choice,
      ),
    onSuccess: (done, settle) => {
      const words = said(settle, done)
      // Which of several were left open is not told, so only a whole choice can be taken back.
      const whole = done.settled > 0 && done.skipped === 0
      if (whole && settle.conflicts.every((one) => isUndoable(one, settle.choice)))
        return onSettled(
          settle,
          done,
          undo.offer(words, () => takeBack(settle)),
        )
      if (done.settled > 0) toast.success(words)
      else toast(words)
      onSettled(settle, done)
    },
  })
  return {
    settling,
    settle: (settle: Settle) => {
      if (settling.isPending) return
      settling.mutate(settle, { onError: (error) => toast.error(t.say(ApiError.from(error).said)) })
    },
  }
}
