/** Confirms and runs a full resync. */
import { useMutation } from '@tanstack/react-query'
import { toast } from 'sonner'
import { reportText } from '@/components/sync/status-text'
import { StepLine } from '@/components/sync/step-line'
import { isBenign } from '@/components/sync/use-run-sync'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { useHost } from '@/core/host-context'

export function ResyncDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const host = useHost()
  const resync = useMutation({
    mutationFn: () => host.resync(),
    onSuccess: (report) => {
      toast.success(`Full resync done: ${reportText(report)}`)
      onClose()
    },
  })
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Full resync?"
      text="Every record is received from the hub again. Changes that are not sent yet are kept, and sent first: nothing is lost. On a large shop this takes a few minutes; you can go on working."
    >
      {resync.isPending && <StepLine label="Starting" className="mt-4" />}
      {resync.error && (
        <Notice kind={isBenign(resync.error) ? 'info' : 'bad'} className="mt-4">
          {resync.error.message}
        </Notice>
      )}
      <DialogActions onCancel={onClose} cancel={resync.isPending ? 'Close' : 'Cancel'}>
        <Button variant="primary" pending={resync.isPending} onClick={() => resync.mutate()} data-testid="resync-start">
          Start full resync
        </Button>
      </DialogActions>
    </Dialog>
  )
}
