/** Prints a bill, or keeps it as a PDF, from wherever it is shown. */
import { useMutation } from '@tanstack/react-query'
import { toast } from 'sonner'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'
import type { Invoice } from '@/core/types'

type Bill = Pick<Invoice, 'id' | 'number'>

/** A number as the name of a file. */
const fileOf = (number: string | null) => `${(number ?? 'bill').replaceAll('/', '-')}.pdf`

export function usePrintBill() {
  const t = useT()
  const host = useHost()
  const onError = (error: unknown) => toast.error(t.say(ApiError.from(error).said))
  const print = useMutation({
    mutationFn: ({ id }: Bill) => host.printBill(id, null),
    onSuccess: ({ printer }) => toast(t('print-goes', { printer })),
    onError,
  })
  const save = useMutation({
    mutationFn: async ({ id, number }: Bill) => {
      const file = await host.chooseFileToSave(t('print-save-pdf'), fileOf(number))
      if (file) await host.saveBill(id, file, null)
      return file
    },
    onSuccess: (file) => file && toast.success(t('print-saved', { file })),
    onError,
  })
  return { print, save }
}
