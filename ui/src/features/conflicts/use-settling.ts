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
  /** `settle` holds those that were settled; `back` takes it back, and is absent where that cannot be done. */
  onSettled: (settle: Settle, back?: () => Promise<unknown>) => void
  onUndone: (conflicts: readonly Conflict[]) => void
}

export function useSettling({ onSettled, onUndone }: Handlers) {
  const t = useT()
  const host = useHost()
  const undo = useUndo()

  /** What stood before stands again, and the conflicts are open again everywhere. */
  const takeBack = async ({ conflicts, choice }: Settle) => {
    for (const conflict of conflicts) {
      const back = undoing(conflict, choice)
      if (back) await host.settleConflicts([conflict.id], back)
    }
    await host.reopenConflicts(conflicts.map(({ id }) => id))
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
      const made = { ...settle, conflicts: settle.conflicts.filter(({ id }) => done.ids.includes(id)) }
      const undoable = made.conflicts.length > 0 && made.conflicts.every((one) => isUndoable(one, made.choice))
      if (undoable)
        return onSettled(
          made,
          undo.offer(words, () => takeBack(made)),
        )
      if (done.settled > 0) toast.success(words)
      else toast(words)
      onSettled(made)
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
