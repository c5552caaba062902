/** Takes records out of the recycle bin, several at once, with Undo. */
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { toast } from 'sonner'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'
import type { BinRow, Restored } from '@/core/types'
import { useUndo } from '@/core/undo'
import { outcome } from './restore-outcome'

export function useRestore(onDone: (kept: readonly BinRow[]) => void) {
  const host = useHost()
  const t = useT()
  const undo = useUndo()
  const [refused, setRefused] = useState<{ row: BinRow; problem: string }[]>([])

  const back = async (rows: readonly BinRow[]) => {
    for (const table of new Set(rows.map((row) => row.record.table))) {
      const ids = rows.filter((row) => row.record.table === table).map((row) => row.record.id)
      await host.moveRecords(table, { which: 'these', ids }, true)
    }
  }
  const restoring = useMutation({
    mutationFn: (wanted: readonly BinRow[]) => host.restoreRecords(wanted.map((row) => row.record)),
    onSuccess: (done: Restored[], wanted) => {
      const { restored, problems } = outcome(done, wanted)
      const [first] = restored
      if (first) {
        const one = restored.length === 1
        const text = one
          ? t('list-restored', { name: t.say(first.label) })
          : t('bin-restored-many', { count: restored.length })
        undo.offer(text, () => back(restored))
      }
      setRefused(problems.map(({ row, problem }) => ({ row, problem: t.say(problem) })))
      onDone(problems.map(({ row }) => row))
    },
    onError: (error) => toast.error(t.say(ApiError.from(error).said)),
  })
  return { restore: restoring.mutate, pending: restoring.isPending, refused }
}
