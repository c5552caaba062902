/** Asks before this computer is disconnected from the hub, and says what stays and what waits. */
import { useMutation } from '@tanstack/react-query'
import { toast } from 'sonner'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'
import { useStatus } from '@/core/queries'

export function DisconnectDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useT()
  const host = useHost()
  const status = useStatus().data
  const waiting = (status?.pending ?? 0) + (status?.failed ?? 0)
  const disconnect = useMutation({
    mutationFn: () => host.disconnect(),
    onSuccess: () => {
      onClose()
      toast.success(t('disconnect-done'))
    },
    onError: (error) => toast.error(t.say(ApiError.from(error).said)),
  })
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('disconnect-title')}
      text={waiting > 0 ? t('disconnect-waiting', { count: waiting }) : t('disconnect-sent')}
    >
      <DialogActions onCancel={onClose}>
        <Button
          variant="danger"
          pending={disconnect.isPending}
          onClick={() => disconnect.mutate()}
          data-testid="disconnect-do"
        >
          {t('disconnect-do')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
