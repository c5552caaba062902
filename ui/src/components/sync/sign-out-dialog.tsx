/** Asks before signing out, and says what happens to changes that are not sent. */
import { useMutation } from '@tanstack/react-query'
import { toast } from 'sonner'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'
import { useStatus } from '@/core/queries'

export function SignOutDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useT()
  const host = useHost()
  const pending = useStatus().data?.pending ?? 0
  const signOut = useMutation({
    mutationFn: () => host.signOut(),
    onSuccess: onClose,
    onError: (error) => toast.error(t.say(ApiError.from(error).said)),
  })
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('sign-out-title')}
      text={pending > 0 ? t('sign-out-waiting', { count: pending }) : t('sign-out-sent')}
    >
      <DialogActions onCancel={onClose}>
        <Button variant="danger" pending={signOut.isPending} onClick={() => signOut.mutate()} data-testid="sign-out">
          {t('command-sign-out')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
