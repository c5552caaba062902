/** The cash drawer without a sale: a button where a printer of this computer has one. Whoever may not asks for somebody's PIN. */
import { useMutation } from '@tanstack/react-query'
import { toast } from 'sonner'
import { useOverride } from '@/components/people/use-override'
import { Button } from '@/components/ui/button'
import { Keys } from '@/components/ui/keys'
import { useCommand } from '@/core/commands'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'
import { usePrinters } from './queries'

export function OpenDrawer({ small }: { small?: boolean }) {
  const t = useT()
  const host = useHost()
  const has = usePrinters().data?.some(({ drawer }) => drawer) ?? false
  const { ask, dialog } = useOverride((person, pin) => host.authorise('open_drawer', 'drawer', person, pin))
  const opening = useMutation({
    mutationFn: () => host.openDrawer(null),
    onSuccess: ({ printer }) => toast(t('drawer-opens', { printer })),
    onError: (error) => {
      if (!ask(error, opening.mutate)) toast.error(t.say(ApiError.from(error).said))
    },
  })
  const open = () => {
    if (!opening.isPending) opening.mutate()
  }
  useCommand('till.drawer', open, { enabled: has })
  if (!has) return null
  return (
    <>
      <Button
        small={small}
        command="till.drawer"
        pending={opening.isPending}
        onMouseDown={(event) => event.preventDefault()}
        onClick={open}
        data-testid="till-drawer"
      >
        {t('command-drawer')} <Keys of="till.drawer" />
      </Button>
      {dialog}
    </>
  )
}
