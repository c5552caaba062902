/** Prints a paper on the printer that prints bills, or keeps it as a PDF; says which printer it goes to. */
import { useMutation } from '@tanstack/react-query'
import { toast } from 'sonner'
import { ApiError } from '@/core/error'
import type { Host } from '@/core/host'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'
import type { Job } from '@/core/types'

export type Paper<Of> = {
  print: (host: Host, of: Of) => Promise<Job>
  save: (host: Host, of: Of, file: string) => Promise<unknown>
  /** What the file is called, without its ending; a number's slashes become hyphens. */
  fileOf: (of: Of) => string
}

export function usePaper<Of>({ print: printOne, save: saveOne, fileOf }: Paper<Of>) {
  const t = useT()
  const host = useHost()
  const onError = (error: unknown) => toast.error(t.say(ApiError.from(error).said))
  const print = useMutation({
    mutationFn: (of: Of) => printOne(host, of),
    onSuccess: ({ printer }) => toast(t('print-goes', { printer })),
    onError,
  })
  const save = useMutation({
    mutationFn: async (of: Of) => {
      const name = `${fileOf(of).replaceAll('/', '-')}.pdf`
      const file = await host.chooseFileToSave(t('print-save-pdf'), name)
      if (file) await saveOne(host, of, file)
      return file
    },
    onSuccess: (file) => file && toast.success(t('print-saved', { file })),
    onError,
  })
  return { print, save }
}

/** Prints a paper of something just done, where bills print by themselves. It is done either way: what goes wrong is only said. */
export async function printItself(host: Host, print: () => Promise<unknown>) {
  const printers = await host.printers()
  if (printers.some(({ prints_bills }) => prints_bills)) await print()
}
