/** Shows what restoring a backup would change, before anything happens. */
import { useMutation } from '@tanstack/react-query'
import { toast } from 'sonner'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { Loading } from '@/components/ui/states'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'
import { moment } from '@/core/time'
import type { Backup, RestorePlan } from '@/core/types'
import { useRestorePlan } from './queries'

export function RestoreDialog({ backup, onClose }: { backup: Backup | null; onClose: () => void }) {
  const t = useT()
  return (
    <Dialog
      open={backup !== null}
      onClose={onClose}
      title={backup ? t('restore-title', { when: moment(backup.made_at) }) : t('do-restore')}
      text={t('restore-text')}
    >
      {backup && <Question backup={backup} onClose={onClose} />}
    </Dialog>
  )
}

function Question({ backup, onClose }: { backup: Backup; onClose: () => void }) {
  const t = useT()
  const host = useHost()
  const plan = useRestorePlan(backup.path)
  const restore = useMutation({
    mutationFn: () => host.restoreBackup(backup.path),
    onSuccess: (done) => {
      toast.success(done.sign_in_needed ? t('restore-done-sign-in') : t('restore-done'))
      onClose()
    },
  })
  return (
    <>
      {plan.error ? (
        <Notice kind="bad" className="mt-4">
          {t.say(ApiError.from(plan.error).said)}
        </Notice>
      ) : !plan.data ? (
        <Loading rows={3} />
      ) : (
        <Plan plan={plan.data} />
      )}
      {restore.error && (
        <Notice kind="bad" className="mt-4">
          {t.say(ApiError.from(restore.error).said)}
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
          {t('restore-confirm')}
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
      <Notice kind="ok">{t('restore-sound')}</Notice>
      {plan.unsent_here > 0 && (
        <Notice kind="warn" testId="restore-unsent">
          {t('restore-unsent', { count: plan.unsent_here })} {plan.connected && t('restore-sync-first')}
        </Notice>
      )}
      <ul className="list-disc pl-5 text-quiet">
        {different.length === 0 ? (
          <li>{t('restore-same')}</li>
        ) : (
          different.map((table) => (
            <li key={table.table} className="tabular">
              {t('restore-table', {
                here: table.here,
                backup: table.backup,
                what: t.find(`kind-${table.table}${table.here === 1 ? '' : '.many'}`) ?? table.table,
              })}
            </li>
          ))
        )}
        {plan.sent_since > 0 && <li>{t('restore-sent-since', { count: plan.sent_since })}</li>}
        <li>{t('restore-new-code')}</li>
      </ul>
    </div>
  )
}
