/** Shows what restoring a backup would change, before anything happens. */
import { useMutation } from '@tanstack/react-query'
import { toast } from 'sonner'
import { countedRecords } from '@/components/sync/table-labels'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { Loading } from '@/components/ui/states'
import { formatCount } from '@/core/amount'
import { useT } from '@/core/l10n'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { moment } from '@/core/time'
import type { Backup, RestorePlan } from '@/core/types'
import { changes } from './backup-text'
import { useRestorePlan } from './queries'

export function RestoreDialog({ backup, onClose }: { backup: Backup | null; onClose: () => void }) {
  return (
    <Dialog
      open={backup !== null}
      onClose={onClose}
      title={backup ? `Restore the backup of ${moment(backup.made_at)}?` : 'Restore'}
      text="The data on this computer goes back to what it was then. As it is now, it is backed up first, so you can come back."
    >
      {backup && <Question backup={backup} onClose={onClose} />}
    </Dialog>
  )
}

function Question({ backup, onClose }: { backup: Backup; onClose: () => void }) {
  const host = useHost()
  const plan = useRestorePlan(backup.path)
  const restore = useMutation({
    mutationFn: () => host.restoreBackup(backup.path),
    onSuccess: (done) => {
      toast.success(done.sign_in_needed ? 'Restored. Sign in to go on syncing.' : 'Restored.')
      onClose()
    },
  })
  return (
    <>
      {plan.error ? (
        <Notice kind="bad" className="mt-4">
          {ApiError.from(plan.error).message}
        </Notice>
      ) : !plan.data ? (
        <Loading rows={3} />
      ) : (
        <Plan plan={plan.data} />
      )}
      {restore.error && (
        <Notice kind="bad" className="mt-4">
          {restore.error.message}
        </Notice>
      )}
      <DialogActions onCancel={onClose}>
        <Button
          variant="danger"
          pending={restore.isPending}
          disabled={!plan.data}
          onClick={() => restore.mutate()}
          data-testid="restore-confirm"
        >
          Restore this backup
        </Button>
      </DialogActions>
    </>
  )
}

function Plan({ plan }: { plan: RestorePlan }) {
  const t = useT()
  const different = plan.tables.filter((table) => table.here !== table.backup)
  return (
    <div data-testid="restore-plan" className="mt-4 flex flex-col gap-3">
      <Notice kind="ok">The backup was read whole just now, and is sound.</Notice>
      {plan.unsent_here > 0 && (
        <Notice kind="warn" testId="restore-unsent">
          {changes(plan.unsent_here)} on this computer {plan.unsent_here === 1 ? 'was' : 'were'} never sent and{' '}
          {plan.unsent_here === 1 ? 'is' : 'are'} not in this backup. After restoring they are only in the backup made
          before it. {plan.connected && 'Sync first to keep them.'}
        </Notice>
      )}
      <ul className="list-disc pl-5 text-quiet">
        {different.length === 0 ? (
          <li>The number of records stays the same; what was changed in them since goes back.</li>
        ) : (
          different.map((table) => (
            <li key={table.table} className="tabular">
              {countedRecords(t, table.table, table.here)} now, {formatCount(table.backup)} in the backup
            </li>
          ))
        )}
        {plan.sent_since > 0 && (
          <li>{changes(plan.sent_since)} made since and sent to the hub: the next sync brings them back.</li>
        )}
        <li>This computer goes on under a new device code, so that no bill number is used twice.</li>
      </ul>
    </div>
  )
}
