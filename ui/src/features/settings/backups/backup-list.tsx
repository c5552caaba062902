/** Every backup in the folder, newest first, with what it holds. */
import { CircleAlert, DatabaseBackup, History, ShieldCheck } from 'lucide-react'
import { moveWithArrows } from '@/components/ui/arrow-keys'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Empty, Failure, Loading } from '@/components/ui/states'
import { useT } from '@/core/l10n'
import { ago, moment } from '@/core/time'
import type { Backup } from '@/core/types'
import { useNow } from '@/core/use-now'
import { insideText, reasonLabel } from './backup-text'
import { useBackups } from './queries'

export function BackupList({ onRestore }: { onRestore: (backup: Backup) => void }) {
  const t = useT()
  const { data, error, refetch } = useBackups()
  if (error) return <Failure error={error} retry={() => void refetch()} />
  if (!data) return <Loading rows={4} />
  if (data.length === 0)
    return (
      <Empty icon={DatabaseBackup} title={t('backups-none')}>
        {t('backups-none-text')}
      </Empty>
    )
  return (
    <ul aria-label={t('backups-title')} onKeyDown={moveWithArrows} className="divide-y divide-line">
      {data.map((backup) => (
        <Line key={backup.path} backup={backup} onRestore={() => onRestore(backup)} />
      ))}
    </ul>
  )
}

function Line({ backup, onRestore }: { backup: Backup; onRestore: () => void }) {
  const t = useT()
  const now = useNow()
  const checked = backup.inside !== null && backup.trouble === null
  return (
    <li data-testid="backup" className="flex items-center gap-3 px-4 py-2.5">
      {checked ? (
        <ShieldCheck aria-label={t('backups-checked')} className="size-4 shrink-0 text-ok" />
      ) : (
        <CircleAlert aria-label={t('backups-not-checked')} className="size-4 shrink-0 text-warn" />
      )}
      <span className="min-w-0 flex-1">
        <span className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
          <span className="tabular font-medium">{moment(backup.made_at)}</span>
          <span className="text-quiet">{t(reasonLabel(backup.reason))}</span>
          {!backup.own && <Badge title={t('backups-other')}>{backup.till || t('backups-other-short')}</Badge>}
        </span>
        <span className="selectable tabular block truncate text-small text-faint" title={backup.path}>
          {insideText(t, backup)}
        </span>
      </span>
      <span className="tabular hidden text-right text-small text-faint sm:block">{ago(backup.made_at, now)}</span>
      <Button
        small
        icon={History}
        disabled={backup.trouble !== null}
        onClick={onRestore}
        data-stop
        data-testid="backup-restore"
      >
        {t('backups-restore')}
      </Button>
    </li>
  )
}
