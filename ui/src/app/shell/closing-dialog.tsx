/** Asks before the window closes with unsent changes, and says that they are safe either way. */
import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { counted } from '@/core/amount'
import { useHost } from '@/core/host-context'

export function ClosingDialog() {
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
    <Dialog
      open={pending !== null}
      onClose={stay}
      title="Close Branchline?"
      text={`${counted(count, 'change is', 'changes are')} safe on this computer and will be sent the next time Branchline runs.`}
    >
      {close.error && (
        <Notice kind="warn" className="mt-4">
          {close.error.message}
        </Notice>
      )}
      <div className="mt-5 flex flex-wrap justify-end gap-2">
        <Button onClick={stay} className="mr-auto" data-testid="closing-stay">
          Stay
        </Button>
        <Button disabled={close.isPending} onClick={() => close.mutate(false)} data-testid="closing-close">
          Close
        </Button>
        <Button
          variant="primary"
          data-focus
          pending={close.isPending && close.variables}
          onClick={() => close.mutate(true)}
          data-testid="closing-send"
        >
          Send now and close
        </Button>
      </div>
    </Dialog>
  )
}
