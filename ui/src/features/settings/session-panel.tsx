/** Who is signed in on this computer, and whether it is remembered. */
import { useMutation } from '@tanstack/react-query'
import { KeyRound, LogOut } from 'lucide-react'
import { useState } from 'react'
import { toast } from 'sonner'
import { SignInDialog } from '@/components/sync/sign-in-dialog'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { Panel } from '@/components/ui/page'
import { counted } from '@/core/amount'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { useHubSettings, useStatus } from '@/core/queries'

export function SessionPanel() {
  const host = useHost()
  const hub = useHubSettings().data
  const status = useStatus().data
  const [dialog, setDialog] = useState<'in' | 'out' | null>(null)
  const close = () => setDialog(null)
  const signOut = useMutation({
    mutationFn: () => host.signOut(),
    onSuccess: close,
    onError: (error) => toast.error(ApiError.from(error).message),
  })
  if (!hub || !hub.url) return null

  return (
    <Panel title="Sign-in">
      <div className="flex flex-wrap items-center gap-3 p-4">
        <div className="min-w-56 flex-1">
          <p data-testid="session-who" className="selectable font-medium">
            {hub.signed_in ? `Signed in as ${status?.signed_in_as ?? hub.email ?? 'unknown'}` : 'Nobody is signed in'}
          </p>
          <p className="text-quiet">
            {!hub.signed_in
              ? 'Changes are kept on this computer until somebody signs in.'
              : hub.remembered
                ? 'Remembered in this computer’s keyring.'
                : 'This computer has no keyring service: you will be asked again after a restart.'}
          </p>
        </div>
        {hub.signed_in ? (
          <Button icon={LogOut} onClick={() => setDialog('out')}>
            Sign out
          </Button>
        ) : (
          <Button variant="primary" icon={KeyRound} onClick={() => setDialog('in')}>
            Sign in
          </Button>
        )}
      </div>
      <SignInDialog open={dialog === 'in'} onClose={close} />
      <Dialog
        open={dialog === 'out'}
        onClose={close}
        title="Sign out?"
        text={
          status && status.pending > 0
            ? `${counted(status.pending, 'change')} not sent yet: safe on this computer, and sent when somebody signs in again.`
            : 'Everything has been sent. This computer keeps working; new changes wait until somebody signs in again.'
        }
      >
        <DialogActions onCancel={close}>
          <Button variant="danger" pending={signOut.isPending} onClick={() => signOut.mutate()}>
            Sign out
          </Button>
        </DialogActions>
      </Dialog>
    </Panel>
  )
}
