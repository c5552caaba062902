/** Marks a row that is not sent yet; absent without a hub. */
import { Badge } from '@/components/ui/badge'
import { useT } from '@/core/l10n'
import { useStatus } from '@/core/queries'

export function WaitingBadge() {
  const t = useT()
  const status = useStatus().data
  if (!status || status.state === 'local_only') return null
  return <Badge title={t('sync-not-sent')}>{t('sync-waits')}</Badge>
}
