/** Deletes records into the recycle bin and restores them; the toast of a deletion offers Undo. */
import { useMutation } from '@tanstack/react-query'
import { toast } from 'sonner'
import { ApiError } from '@/core/error'

type Named = { id: string; name: string }

export function useBin(remove: (id: string) => Promise<unknown>, restore: (id: string) => Promise<unknown>) {
  const onError = (error: unknown) => toast.error(ApiError.from(error).message)
  const restoring = useMutation({
    mutationFn: ({ id }: Named) => restore(id),
    onSuccess: (_, record) => toast.success(`Restored ${record.name}`),
    onError,
  })
  const removing = useMutation({
    mutationFn: ({ id }: Named) => remove(id),
    onSuccess: (_, record) =>
      toast(`Deleted ${record.name}`, {
        duration: 8000,
        action: { label: 'Undo', onClick: () => restoring.mutate(record) },
      }),
    onError,
  })
  return {
    remove: (record: Named) => {
      if (!removing.isPending) removing.mutate(record)
    },
    restore: (record: Named) => {
      if (!restoring.isPending) restoring.mutate(record)
    },
  }
}
