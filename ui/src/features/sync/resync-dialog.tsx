/** Reads everything from the hub again, after saying what that means. */
import { useMutation } from '@tanstack/react-query'
import { toast } from 'sonner'
import { Button } from '@/components/button'
import { Dialog, DialogActions } from '@/components/dialog'
import { Notice } from '@/components/notice'
import { ProgressBar } from '@/components/sync/progress-bar'
import { progressWords, reportWords } from '@/components/sync/words'
import { useHost } from '@/core/host-context'
import { useStatus } from '@/core/queries'

export function ResyncDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const host = useHost()
  const progress = useStatus().data?.progress ?? null
  const resync = useMutation({
    mutationFn: () => host.resync(),
    onSuccess: (report) => {
      toast.success(`Full resync done: ${reportWords(report)}`)
      onClose()
    },
  })
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Full resync?"
      text="Every record is fetched from the hub again. Changes that are not sent yet are kept, and sent first: nothing is lost. On a large shop this takes a few minutes; you can go on working."
    >
      {resync.isPending && (
        <div className="mt-4">
          <ProgressBar progress={progress} label="Full resync" />
          <p className="tabular mt-1 text-small text-quiet">{progress ? progressWords(progress) : 'Starting'}</p>
        </div>
      )}
      {resync.error && (
        <Notice kind="bad" className="mt-4">
          {resync.error.message}
        </Notice>
      )}
      <DialogActions onCancel={onClose} cancel={resync.isPending ? 'Close' : 'Cancel'}>
        <Button look="primary" pending={resync.isPending} onClick={() => resync.mutate()} data-testid="resync-start">
          Start full resync
        </Button>
      </DialogActions>
    </Dialog>
  )
}
