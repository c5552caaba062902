/** The printers: which one prints bills, and whether each of them prints at all. */
import { useMutation } from '@tanstack/react-query'
import { toast } from 'sonner'
import { usePrinters } from '@/components/print/queries'
import { Button } from '@/components/ui/button'
import { Panel } from '@/components/ui/page'
import { Failure, Loading } from '@/components/ui/states'
import { Switch } from '@/components/ui/switch'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'
import type { Printer } from '@/core/types'
import { sizeWords, kindWords } from './printer-text'

export function PrinterList() {
  const t = useT()
  const { data, error, refetch } = usePrinters()
  return (
    <Panel title={t('printers-title')}>
      {data ? (
        data.length > 0 ? (
          <ul className="flex flex-col divide-y divide-line" data-testid="printers">
            {data.map((printer) => (
              <One key={printer.id} printer={printer} />
            ))}
          </ul>
        ) : (
          <p className="p-4 text-quiet" data-testid="printers-none">
            {t('printers-none')}
          </p>
        )
      ) : error ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </Panel>
  )
}

function One({ printer }: { printer: Printer }) {
  const t = useT()
  const host = useHost()
  const onError = (error: unknown) => toast.error(t.say(ApiError.from(error).said))
  const test = useMutation({
    mutationFn: () => host.testPrinter(printer.id),
    onSuccess: () => toast(t('print-goes', { printer: printer.name })),
    onError,
  })
  const remove = useMutation({ mutationFn: () => host.removePrinter(printer.id), onError })
  const { id, ...draft } = printer
  const bills = useMutation({
    mutationFn: (prints_bills: boolean) => host.changePrinter(id, { ...draft, prints_bills }),
    onError,
  })
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 p-4" data-testid="printer">
      <div className="min-w-48 flex-1">
        <p className="font-medium">{printer.name}</p>
        <p className="break-all text-small text-quiet">
          {[kindWords(t, printer.kind), printer.address, sizeWords(t, printer.size)].filter(Boolean).join(' · ')}
        </p>
      </div>
      <Switch checked={printer.prints_bills} onChange={(on) => bills.mutate(on)} testId="printer-bills">
        {t('printers-bills')}
      </Switch>
      <Button small pending={test.isPending} onClick={() => test.mutate()} data-testid="printer-test">
        {t('printers-test')}
      </Button>
      <Button
        small
        variant="quiet"
        pending={remove.isPending}
        onClick={() => remove.mutate()}
        data-testid="printer-remove"
      >
        {t('printers-remove')}
      </Button>
    </li>
  )
}
