/** The two ways of a paper: printed, by the key on the button, or kept as a PDF. */
import { Button } from '@/components/ui/button'
import { Keys } from '@/components/ui/keys'
import { type CommandId, useCommand } from '@/core/commands'
import { useT } from '@/core/l10n'
import type { usePaper } from './use-paper'

type Props<Of> = {
  paper: ReturnType<typeof usePaper<Of>>
  of: Of
  command: CommandId
  testId: string
}

export function PaperButtons<Of>({ paper: { print, save }, of, command, testId }: Props<Of>) {
  const t = useT()
  useCommand(command, () => print.mutate(of), { enabled: !print.isPending })
  return (
    <>
      <Button
        command={command}
        pending={print.isPending}
        onClick={() => print.mutate(of)}
        data-testid={`${testId}-print`}
      >
        {t('command-print')} <Keys of={command} />
      </Button>
      <Button pending={save.isPending} onClick={() => save.mutate(of)} data-testid={`${testId}-save-pdf`}>
        {t('print-save-pdf')}
      </Button>
    </>
  )
}
