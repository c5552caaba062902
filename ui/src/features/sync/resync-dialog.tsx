/** Confirms and runs a full resync. */
import { useMutation } from '@tanstack/react-query'
import { toast } from 'sonner'
import { reportText } from '@/components/sync/status-text'
import { StepLine } from '@/components/sync/step-line'
import { isBenign } from '@/components/sync/use-run-sync'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'

export function ResyncDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useT()
  const host = useHost()
  const resync = useMutation({
    mutationFn: () => host.resync(),
    onSuccess: (report) => {
      toast.success(t('resync-done', { report: reportText(t, report) }))
      onClose()
    },
  })
  return (
    <Dialog open={open} onClose={onClose} title={t('resync-title')} text={t('resync-text')}>
      {resync.isPending && <StepLine label={t('headline-starting')} className="mt-4" />}
      {resync.error && (
        <Notice kind={isBenign(resync.error) ? 'info' : 'bad'} className="mt-4">
          {t.say(ApiError.from(resync.error).said)}
        </Notice>
      )}
      <DialogActions onCancel={onClose} cancel={t(resync.isPending ? 'do-close' : 'do-cancel')}>
        <Button variant="primary" pending={resync.isPending} onClick={() => resync.mutate()} data-testid="resync-start">
          {t('resync-start')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
