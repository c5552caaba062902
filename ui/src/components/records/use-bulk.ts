/** What is done to one record or to many: into the recycle bin and out of it, always with Undo. */
import { useMutation } from '@tanstack/react-query'
import { toast } from 'sonner'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'
import type { ScreenKind } from '@/core/records'
import type { Moved, Selection } from '@/core/types'
import { useUndo } from '@/core/undo'

type Named = { id: string; name: string }
type Do = { remove: (id: string) => Promise<unknown>; restore: (id: string) => Promise<unknown> }

export function useBulk(table: ScreenKind['table'], { remove, restore }: Do) {
  const host = useHost()
  const t = useT()
  const undo = useUndo()
  const onError = (error: unknown) => toast.error(t.say(ApiError.from(error).said))

  const restoring = useMutation({
    mutationFn: ({ id }: Named) => restore(id),
    onSuccess: (_, { id, name }) => undo.offer(t('list-restored', { name }), () => remove(id)),
    onError,
  })
  const removing = useMutation({
    mutationFn: ({ id }: Named) => remove(id),
    onSuccess: (_, { id, name }) => undo.offer(t('list-deleted', { name }), () => restore(id)),
    onError,
  })
  /** Some may not come back, e.g. because their code is another one's now; that is said. */
  const bringBack = async (ids: string[]) => {
    const { refused } = await host.moveRecords(table, { which: 'these', ids }, false)
    const problem = refused[0]?.problems[0]
    if (problem) throw new ApiError('invalid', problem.message)
  }
  const moving = useMutation({
    mutationFn: (selection: Selection) => host.moveRecords(table, selection, true),
    onSuccess: ({ ids }: Moved) => undo.offer(t('list-deleted-many', { count: ids.length }), () => bringBack(ids)),
    onError,
  })
  return {
    /** Ignored while another one is on its way. */
    remove: (record: Named) => {
      if (!removing.isPending) removing.mutate(record)
    },
    restore: (record: Named) => {
      if (!restoring.isPending) restoring.mutate(record)
    },
    removeAll: (selection: Selection, done: () => void) => {
      if (!moving.isPending) moving.mutate(selection, { onSuccess: done })
    },
    pending: moving.isPending,
  }
}
