/** Asks before the window closes with unsent changes, and says that they are safe either way. */
import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'

export function ClosingDialog() {
  const t = useT()
  const host = useHost()
  const [pending, setPending] = useState<number | null>(null)
  const close = useMutation({ mutationFn: (sendFirst: boolean) => host.closeNow(sendFirst) })

  useEffect(
    () =>
      host.onClosing((status) => {
        // Without a hub there is nothing to send.
        if (status.state === 'local_only') void host.closeNow(false)
        else setPending(status.pending)
      }),
    [host],
  )
  useEffect(() => {
    if (pending !== null) void host.closingShown()
  }, [host, pending])

  const stay = () => {
    setPending(null)
    close.reset()
    void host.keepOpen()
  }
  const count = pending ?? 0
  return (
    <Dialog open={pending !== null} onClose={stay} title={t('closing-title')} text={t('closing-text', { count })}>
      {close.error && (
        <Notice kind="warn" className="mt-4">
          {t.say(ApiError.from(close.error).said)}
        </Notice>
      )}
      <div className="mt-5 flex flex-wrap justify-end gap-2">
        <Button onClick={stay} className="mr-auto" data-testid="closing-stay">
          {t('closing-stay')}
        </Button>
        <Button disabled={close.isPending} onClick={() => close.mutate(false)} data-testid="closing-close">
          {t('do-close')}
        </Button>
        <Button
          variant="primary"
          data-focus
          pending={close.isPending && close.variables}
          onClick={() => close.mutate(true)}
          data-testid="closing-send"
        >
          {t('closing-send')}
        </Button>
      </div>
    </Dialog>
  )
}
