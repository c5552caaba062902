/** Backups: their state, the list, and the settings. */
import { useMutation } from '@tanstack/react-query'
import { DatabaseBackup } from 'lucide-react'
import { useState } from 'react'
import { toast } from 'sonner'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/page'
import { Failure, Loading } from '@/components/ui/states'
import { texts } from '@/core/l10n'
import { useHost } from '@/core/host-context'
import { useBackupStatus } from '@/core/queries'
import { ago, bytes, until } from '@/core/time'
import type { Backup, BackupStatus } from '@/core/types'
import { useNow } from '@/core/use-now'
import { BackupList } from './backup-list'
import { BackupSettingsPanel } from './backup-settings-panel'
import { backupHealth } from './backup-text'
import { RestoreDialog } from './restore-dialog'

export function BackupsTab() {
  const status = useBackupStatus()
  const [chosen, setChosen] = useState<Backup | null>(null)
  if (status.error) return <Failure error={status.error} retry={() => void status.refetch()} />
  if (!status.data) return <Loading />
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <Panel title="Backups">
        <Health status={status.data} />
        <BackupList onRestore={setChosen} />
      </Panel>
      <BackupSettingsPanel status={status.data} />
      <RestoreDialog backup={chosen} onClose={() => setChosen(null)} />
    </div>
  )
}

function Health({ status }: { status: BackupStatus }) {
  const host = useHost()
  const now = useNow()
  const make = useMutation({
    mutationFn: () => host.backUp(),
    onSuccess: (made) => toast.success(`Backup made and checked · ${bytes(made.bytes)}`),
  })
  const { tone, words } = backupHealth(status, status.last_at === null ? null : ago(status.last_at, now))
  return (
    <div className="flex flex-col gap-3 border-b border-line p-4">
      <div className="flex flex-wrap items-center gap-3">
        <div className="min-w-56 flex-1">
          <p className="font-medium" data-testid="backup-standing">
            {tone === 'ok' ? words : status.problem ? 'The last backup did not succeed' : words}
          </p>
          <p className="text-quiet">
            {status.next_at === null
              ? 'Automatic backups are off.'
              : `The next one is due ${until(status.next_at, now)}.`}{' '}
            You can go on working while one is made.
          </p>
        </div>
        <Button
          variant="primary"
          icon={DatabaseBackup}
          pending={make.isPending}
          onClick={() => make.mutate()}
          data-testid="backup-now"
        >
          Back up now
        </Button>
      </div>
      {status.problem && (
        <Notice kind="warn" testId="backup-problem">
          {texts().say(status.problem)}
        </Notice>
      )}
      {make.error && make.error.message !== texts().say(status.problem ?? '') && (
        <Notice kind="bad">{make.error.message}</Notice>
      )}
    </div>
  )
}
